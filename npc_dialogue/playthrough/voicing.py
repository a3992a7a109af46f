"""Who is asked for a turn, what each voice is told, and how what it says is heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from npc_dialogue.barks import Barks, Remembered
from npc_dialogue.beats import Beats, beats_of
from npc_dialogue.conversation import Conversation
from npc_dialogue.floor import Said, interests, next_speaker
from npc_dialogue.lookback import Past, has_met
from npc_dialogue.models.approved import ApprovedVoice
from npc_dialogue.models.ladder import Rung, preferring
from npc_dialogue.models.mute import Mute
from npc_dialogue.models.port import Prepares
from npc_dialogue.models.spending import Governor
from npc_dialogue.order import Order, Refusal, RunningTurn
from npc_dialogue.past import Ground, interrupted, is_talk
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.ensemble import SENTENCES as SENTENCES_TOGETHER
from npc_dialogue.prompt.ensemble import ensemble
from npc_dialogue.prompt.narrating import SENTENCES, WORDS
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.setting import Company, SpeechSetting
from npc_dialogue.text.languages import base_language
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.turn import Turn
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.knowledge import ClosedSecret, closed_secrets
from npc_dialogue.world.moods import mood_now
from npc_dialogue.world.presence import name_of
from npc_dialogue.world.world import World

from .branch import Branch
from .checks import card_of


class Voicing:
    """Makes the turns of one playthrough, each for the moment at the head of its branch."""

    def __init__(
        self,
        branch: Branch,
        *,
        ladder: Sequence[Rung],
        deadlines: Deadlines,
        governor: Governor,
        barks: Barks,
        now: Callable[[], float],
    ) -> None:
        self._branch = branch
        self._ladder = ladder
        self._deadlines = deadlines
        self._governor = governor
        self._barks = barks
        self._now = now

    def ladder_for(self, order: Order) -> Sequence[Rung]:
        """The voices that are asked for an order, in front the model that it names, or else the NPC's card; refuses one
        that is not open."""
        if order.model is None:
            return self._ladder_of(order.npc)
        chosen = [rung for rung in self._ladder if rung.voice.id == order.model]
        if not chosen:
            known = ", ".join(rung.voice.id for rung in self._ladder)
            raise Refusal("request.invalid", f"options.model: '{order.model}' is not open here; open are: {known}.")
        return chosen if chosen[-1] is self._ladder[-1] else [*chosen, self._ladder[-1]]

    def _ladder_of(self, npc: str) -> Sequence[Rung]:
        card = self._branch.world.npcs.get(npc)
        return self._ladder if card is None or not card.model else preferring(self._ladder, card.model)

    async def voice(self, running: RunningTurn) -> Turn | Conversation:
        """What speaks for a turn that was accepted and whose NPCs are free."""
        order = running.order
        past = await self._branch.lookback.before(running.node.id, order)
        ground = self._branch.still(running.ground)
        running.beats = self.beats(order, ground, narrates=running.player_hears)
        if order.company:
            return self._conversation(running, interrupted(past.heard, order.company))
        number = str(running.node.id)
        return self.turn(order, running.accepted, past, number, ground, met=running.met, beats=running.beats)

    def beats(self, order: Order, ground: Ground, *, narrates: bool = False, supposed: bool = False) -> Beats | None:
        """Those of the scene that an order belongs to, at the head as it moves on, or on this ground as `supposed`."""
        if not (is_talk(order.kind) or order.company):
            return None
        branch = self._branch
        beats = beats_of(
            ground.world,
            lambda: ground.moment if supposed else branch.still(ground).moment,
            voices=order.voices,
            speaker=order.speaker,
            narrates=narrates,
        )
        if beats is not None and order.text:
            beats.asked(order.speaker, order.text)
        return beats

    def turn(
        self,
        order: Order,
        accepted: float,
        past: Past,
        number: str,
        ground: Ground,
        *,
        met: bool,
        scene: Sequence[Utterance] = (),
        beats: Beats | None = None,
        deadlines: Deadlines | None = None,
    ) -> Turn:
        """One voice's turn. `past`, `met` and `scene` are what lies behind it; `number` is no other turn's.

        `deadlines`: other ones than those of the playthrough; who sets them is the player, whoever speaks.
        """
        ladder = self.ladder_for(order)
        built: dict[tuple[int, bool], Prompt] = {}

        def prompt_for(rung: Rung) -> Prompt:
            kind = _window(rung, order, ground.world), rung.tools
            if kind not in built:
                built[kind] = self.prompt(
                    order, past, number=number, rung=rung, ground=ground, met=met, scene=scene, beats=beats
                )
            return built[kind]

        if order.kind == "bark" and (remark := self._barks.again(order, prompt_for(ladder[0]))) is not None:
            ladder = [Rung(Remembered(remark, ladder[0].voice.context)), ladder[-1]]
        if order.kind == "narrate":
            setting = SpeechSetting.of_narrator(
                ground.world,
                sentences=SENTENCES,
                words=WORDS,
                hidden=(self._branch.lookback.frame,),
                secrets=_closed_among(tuple(ground.world.npcs), (PLAYER,), order, ground),
            )
        else:
            setting = self._setting(order, ground)
        if deadlines is None:
            deadlines = self._deadlines if is_talk(order.kind) else replace(self._deadlines, filler=None)
            ambient = order.speaker != PLAYER or order.kind == "bark"
        else:
            ambient = False
        return Turn(
            prompts=prompt_for,
            ladder=ladder,
            setting=setting,
            deadlines=deadlines,
            accepted=accepted,
            now=self._now,
            purse=self._governor.purse(self._branch.record.name, ambient=ambient),
            may_be_silent=order.kind in ("bark", "converse"),
            approved=ApprovedVoice() if self._may_repeat(order, ground.world) else None,
        )

    def _may_repeat(self, order: Order, world: World) -> bool:
        """Whether something that was approved may answer: not where the last voice was asked for by name."""
        last = order.model is not None and order.model == self._ladder[-1].voice.id
        return not last and order.kind in ("say", "greet") and bool(world.approved.get(order.npc))

    def _conversation(self, running: RunningTurn, cut_off: str | None) -> Conversation:
        """Several voices in one turn; each has its own prompt, with what it heard in the scene so far.

        `cut_off`: who was interrupted when they last talked.
        """
        order, node, beats = running.order, running.node, running.beats

        def floor(said: Sequence[Said], passed: frozenset[str]) -> str | None:
            world = self._branch.still(running.ground).world
            return next_speaker(
                order.company,
                said,
                names={npc: name_of(world, npc) for npc in order.company},
                interests={npc: interests(world.npcs[npc]) for npc in order.company},
                about=order.about,
                passed=passed,
                interrupted=cut_off,
                wanted=beats.wanted(said[-1] if said else None, order.about) if beats is not None else (),
            )

        async def ask(npc: str, said: Sequence[Said]) -> Turn:
            listener = said[-1].npc if said else next(who for who in order.company if who != npc)
            line = said[-1].text if said else ""
            own = replace(order, npc=npc, speaker=listener, text=line)
            past = await self._branch.lookback.before(node.id, own)
            scene = [Utterance(speaker=each.npc, text=each.text, turn=running.id) for each in said[:-1]]
            ground = self._branch.still(running.ground)
            met = has_met(own, ground.moment)
            number = f"{node.id}:{len(said)}:{npc}"
            return self.turn(own, self._now(), past, number, ground, met=met, scene=scene, beats=beats)

        async def together(begins: str) -> Turn:
            return await self._ensemble(running, begins)

        first = {id(rung): rung for npc in order.company for rung in self.ladder_for(replace(order, npc=npc))[:1]}
        speaks_for_all = len(first) == 1 and all(rung.ensemble for rung in first.values())
        return Conversation(
            floor=floor,
            ask=ask,
            together=together if speaks_for_all else None,
            lines=order.lines,
            accepted=running.accepted,
            now=self._now,
        )

    async def _ensemble(self, running: RunningTurn, begins: str) -> Turn:
        """One voice that speaks for all of them, from what each of them may know and may say to all others."""
        order, beats, number = running.order, running.beats, str(running.node.id)
        branch, ground = self._branch, self._branch.still(running.ground)
        rung = self.ladder_for(order)[0]
        pasts = {}
        for npc in order.company:
            own = replace(order, npc=npc, text="")
            pasts[npc] = own, await branch.lookback.before(running.node.id, own)

        built: dict[int, Prompt] = {}

        def prompt_for(asked: Rung) -> Prompt:
            context = _window(asked, order, ground.world)

            def toward(npc: str, other: str) -> Situation:
                own, past = pasts[npc]
                situation = branch.lookback.situation(
                    replace(own, speaker=other),
                    past,
                    world=ground.world,
                    moment=ground.moment,
                    number=number,
                    context=context,
                    met=True,
                )
                return situation if beats is None else replace(situation, beat=beats.beat, due=beats.is_due)

            if context not in built:
                each = [[toward(npc, other) for other in order.company if other != npc] for npc in order.company]
                built[context] = ensemble(each, begins=begins, lines=order.lines)
            return built[context]

        return Turn(
            prompts=prompt_for,
            ladder=[rung, Rung(Mute(rung.voice.context))],
            setting=Company(
                voices={npc: self._setting_together(npc, order, ground) for npc in order.company},
                begins=begins,
                most=order.lines,
            ),
            deadlines=replace(self._deadlines, filler=None),
            accepted=self._now(),
            now=self._now,
            purse=self._governor.purse(branch.record.name, ambient=True),
            may_be_silent=True,
        )

    def _setting_together(self, npc: str, order: Order, ground: Ground) -> SpeechSetting:
        """How one of several is heard: what one of them may not say to one of the others, nobody may say here."""
        closed = _closed_among(order.company, order.company, order, ground)
        setting = self._setting(replace(order, npc=npc), ground)
        return replace(
            setting,
            max_sentences=min(setting.max_sentences, 2 * SENTENCES_TOGETHER),
            forbidden=replace(setting.forbidden or Forbidden(), secrets=closed),
        )

    def prompt(
        self,
        order: Order,
        past: Past,
        *,
        number: int | str,
        rung: Rung,
        ground: Ground,
        met: bool,
        scene: Sequence[Utterance] = (),
        beats: Beats | None = None,
    ) -> Prompt:
        """What the voice of a rung is told for an order on this ground."""
        lookback, world, moment = self._branch.lookback, ground.world, ground.moment
        context = _window(rung, order, world)
        if order.kind == "narrate":
            return lookback.bridge(order, past, world=world, moment=moment, number=str(number), context=context)
        situation = lookback.situation(
            order,
            past,
            world=world,
            moment=moment,
            number=str(number),
            context=context,
            met=met,
            scene=scene,
        )
        if beats is not None:
            situation = replace(situation, beat=beats.beat, due=beats.is_due)
        return build_prompt(replace(situation, tools=rung.tools))

    async def prepared(self, npc: str, rung: Rung) -> Prompt:
        """The prompt that this rung's voice would get if somebody met this NPC now."""
        order = Order(kind="greet", npc=npc)
        past = await self._branch.lookback.at(self._branch.head.id, order)
        number, ground = self._branch.head.id, self._branch.ground
        return self.prompt(order, past, number=number, rung=rung, ground=ground, met=has_met(order, ground.moment))

    async def warm(self, npc: str) -> None:
        """Has the NPC's first voice read its prompt again, after it has read another."""
        rung = self._ladder_of(npc)[0]
        if isinstance(voice := rung.voice, Prepares):
            with suppress(Refusal):  # the next turn meets it too, and tells
                await voice.prepare({npc: partial(self.prepared, npc, rung)})

    def _setting(self, order: Order, ground: Ground) -> SpeechSetting:
        world, moment = ground.world, ground.moment
        return SpeechSetting.of(
            world,
            card_of(world, order.npc),
            hidden=(self._branch.lookback.frame,),
            language=order.language,
            mood=mood_now(moment.moods.get(order.npc), world, moment.state.time),
            secrets=_closed_secrets(order, ground),
        )


def _window(rung: Rung, order: Order, world: World) -> int:
    language = world.info.language if order.kind == "narrate" else world.language(order.npc, order.language)
    return rung.window(base_language(language))


def _closed_among(npcs: Sequence[str], others: Sequence[str], order: Order, ground: Ground) -> tuple[ClosedSecret, ...]:
    """What one of these may not say to one of the others, as far as none of the others has learned it."""
    found = {
        secret.source: secret
        for npc in npcs
        for other in others
        if other != npc
        for secret in _closed_secrets(replace(order, npc=npc, speaker=other), ground)
        if not ground.moment.learned.knows(other, secret.source)
    }
    return tuple(found.values())


def _closed_secrets(order: Order, ground: Ground) -> tuple[ClosedSecret, ...]:
    moment = ground.moment
    return closed_secrets(
        ground.world,
        moment.state,
        moment.relationships,
        npc=order.npc,
        speaker=order.speaker,
        learned=moment.learned.by(order.npc),
        told=moment.learned.told(order.npc, order.speaker),
    )
