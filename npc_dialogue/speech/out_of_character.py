"""Phrases by which a model steps out of its part: most of them in English, German, French and Spanish.

A reply is read for those of its language and the English ones, in which models fall back whatever they speak.

Each line is a phrase. `(a|b)` is one of several, `?` behind a word or a bracket means that it may be missing; case,
accents and marks make no difference, and apostrophes are no part of a word. Only whole phrases count, and only such as
nobody in a story says by chance: `I can't help you with that` is what anybody may say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from npc_dialogue.text.languages import base_language

_PHRASES = {
    "en": """
        as an (ai|a.i.|artificial intelligence)
        as (a|an|your) (large|big|text-based)? (language model|ai language model)
        as (a|your) (virtual|digital|helpful) (assistant|chatbot|ai)
        as a (chatbot|fictional character)
        (i am|i'm) (actually|really|not a human but)? (just|only|merely|simply)? an (ai|a.i.|artificial intelligence)
        (i am|i'm) (actually|really)? (just|only|merely|simply)? a (large|text-based)? (language model|chatbot)
        (i am|i'm) (actually|really)? (just|only|merely|simply)? a (virtual assistant|digital assistant|text-based ai)
        (i am|i'm) (actually|really)? (just|only|merely|simply)? a (computer program|fictional character)
        (openai|chatgpt)
        (trained|created|developed|made|built) by (anthropic|google|meta ai|mistral ai|alibaba|deepseek)
        my (training data|knowledge cutoff|system prompt|system message|content policy|content policies|programming)
        my (safety|content|community|ethical|usage) (guidelines|policies)
        prompt (says|said|asks|wants|tells)
        system prompt
        (i'm sorry but|i'm sorry|sorry but)? (i)? (can't|cannot|unable to|not able to) assist (you)? with (that|this)
        (i'm sorry but|i'm sorry|sorry but)? (i)? (can't|cannot|unable to) help (you)? with (that|this) request
        (i'm sorry but|i'm sorry|sorry but)? (i)? (can't|cannot|unable to) (fulfill|fulfil|process) (that|this) request
        (roleplay|role-play|roleplaying|role-playing)
        (generate|create|write|produce|provide) (explicit|sexual|sexually explicit|harmful|inappropriate|such) content
        (break|breaking|broke|broken) character
        (stay|staying|remain|remaining|speak|speaking|respond|responding|reply) (in|out of) character
        in-character (response|reply|answer)
        (here is|here's) (a|my|the|your) (possible|suggested|short|in-character)? (response|reply)
        user (is asking|asks|asked|wants|wanted|says|said|has asked|has said|just said|seems to|greets|greeted)
        user's (message|request|prompt|input|question)
    """,
    "de": """
        als (eine)? (ki|künstliche intelligenz)
        als (ein)? (großes)? (sprachmodell|ki-modell|chatbot)
        als (virtueller|digitaler|dein|ihr) (virtueller|digitaler)? assistent
        ich bin (leider|ja|eigentlich)? (nur|bloß|lediglich)? eine (ki|künstliche intelligenz)
        ich bin (leider|ja|eigentlich)? (nur|bloß|lediglich)? ein (großes)? (sprachmodell|ki-modell|chatbot)
        ich bin (leider|ja|eigentlich)? (nur|bloß|lediglich)? ein (virtueller assistent|ki-assistent|computerprogramm)
        (meine|meinen|meiner) (trainingsdaten|programmierung|inhaltsrichtlinien|nutzungsrichtlinien)
        (bei|mit) dieser anfrage (leider)? nicht (helfen|weiterhelfen|behilflich sein)
        (diese anfrage|dieser anfrage) (leider)? nicht (erfüllen|bearbeiten|beantworten|nachkommen|entsprechen)
        rollenspiel
        aus (der|meiner) rolle (fallen|falle)
        in (der|meiner) rolle (bleiben|bleibe)
        (system-prompt|systemprompt)
        (nutzer|benutzer) (fragt|möchte|will|sagt|hat gefragt|hat gesagt|grüßt|bittet)
        (anfrage|nachricht|eingabe) des (nutzers|benutzers)
    """,
    "fr": """
        en tant (qu'ia|qu'intelligence artificielle|qu'assistant virtuel|qu'assistant numérique)
        en tant que (grand)? modèle (de langage|de langue|linguistique|d'ia)
        en tant que chatbot
        (je suis|je ne suis) (juste|seulement|simplement)? (une|qu'une) (ia|intelligence artificielle)
        (je suis|je ne suis) (juste|seulement|simplement)? (un|qu'un) (grand)? (modèle de langage|modèle d'ia|chatbot)
        (je suis|je ne suis) (juste|seulement|simplement)? (un|qu'un) (assistant virtuel|programme informatique)
        (mes données d'entraînement|ma programmation|mes directives de contenu)
        (peux|puis|pourrai) pas (répondre à|satisfaire|satisfaire à|traiter|donner suite à) cette (demande|requête)
        (peux|puis|pourrai) pas (vous aider|t'aider) avec cette (demande|requête)
        jeu de rôle
        (sortir|sors) de (mon|ce) (rôle|personnage)
        (rester|reste) dans (le|mon) (rôle|personnage)
        prompt système
        l'utilisateur (demande|veut|souhaite|dit|a demandé|a dit|salue)
        (demande|message|question) de l'utilisateur
    """,
    "es": """
        como (una)? (ia|inteligencia artificial)
        como (un)? (gran)? modelo de (lenguaje|ia)
        como (un|tu|su)? (asistente virtual|asistente de ia|chatbot)
        (soy|no soy más que) (solo|sólo|simplemente|únicamente)? una (ia|inteligencia artificial)
        (soy|no soy más que) (solo|sólo|simplemente|únicamente)? un (gran)? (modelo de lenguaje|modelo de ia|chatbot)
        (soy|no soy más que) (solo|sólo|simplemente|únicamente)? un (asistente virtual|programa informático)
        (mis datos de entrenamiento|mi programación|políticas de contenido)
        no puedo (ayudarte|ayudarle|ayudar|asistirte) con (esa|esta) (solicitud|petición)
        no puedo (cumplir|procesar|completar|atender) (con)? (esa|esta) (solicitud|petición)
        juego de rol
        (salir|salirme|salgo) (de mi|del) personaje
        (mantenerme|permanecer|quedarme) en (el|mi) personaje
        prompt (del sistema|de sistema)
        usuario (pregunta|quiere|pide|dice|ha preguntado|ha dicho|saluda)
        (solicitud|mensaje|pregunta) del usuario
    """,
    "it": """
        (come|in quanto) (un)? (un'ia|ia|un'intelligenza artificiale|intelligenza artificiale|modello linguistico)
        (sono|non sono che) (solo|soltanto|semplicemente)? (un'ia|un'intelligenza artificiale|un modello linguistico)
        (sono|non sono che) (solo|soltanto|semplicemente)? (un assistente virtuale|un chatbot|un programma)
        non posso (aiutarti con|aiutarla con|soddisfare|elaborare|rispondere a) (questa|tale) richiesta
        (i miei dati di addestramento|la mia programmazione|gioco di ruolo|prompt di sistema)
        l'utente (chiede|vuole|dice|ha chiesto|ha detto)
    """,
    "pt": """
        como (uma ia|uma inteligência artificial|inteligência artificial)
        como (um)? (grande)? (modelo de linguagem|assistente virtual)
        sou (apenas|só|somente)? (uma ia|uma inteligência artificial|um modelo de linguagem|um assistente virtual)
        não posso (ajudar com|atender a|atender|processar|cumprir) (esse|este|essa|esta) (pedido|solicitação)
        (meus dados de treinamento|minha programação|jogo de interpretação|prompt do sistema)
        (usuário|utilizador) (pergunta|quer|pede|diz|perguntou|pediu|disse)
    """,
    "ru": """
        (как|будучи) (большая)? (языковая модель|искусственный интеллект|ии|языковой моделью|искусственным интеллектом)
        я (всего лишь|лишь|просто)? (языковая модель|искусственный интеллект|виртуальный помощник|чат-бот)
        не могу (помочь с этим запросом|выполнить этот запрос|обработать этот запрос|ответить на этот запрос)
        пользователь (спрашивает|хочет|просит|говорит|спросил|попросил|сказал)
        (ролевая игра|ролевой игре|системный промпт|системная подсказка|мои обучающие данные)
    """,
    "ja": """
        (AI|人工知能|言語モデル) として
        (私|わたし|僕) は (ただの)? (AI|人工知能|言語モデル|チャットボット)
        (AI|言語モデル) (なので|ですので|であるため)
        (リクエスト|ご要望|ご依頼) には (お応え|お答え|対応) できません
        ユーザー (は|が|の|から)
        (システムプロンプト|ロールプレイ)
    """,
    "zh": """
        (作为|作為) (一个|一個|一名)? (AI|人工智能|人工智慧|语言模型|語言模型|虚拟助手|虛擬助理)
        我 (只)? 是 (一个|一個|一名)? (AI|人工智能|人工智慧|语言模型|語言模型|虚拟助手|聊天机器人|聊天機器人)
        (无法|不能|無法) (满足|处理|完成|協助|协助|滿足|處理) (您的|你的|这个|這個|该)? (请求|請求)
        (用户|用戶) (说|問|问|說|想|要求|的)
        (系统提示|系統提示|角色扮演)
    """,
    "ko": """
        (AI로서|AI로써|인공지능으로서|언어 모델로서)
        (저는|나는) (단지|그저)? (AI입니다|AI예요|인공지능입니다|인공지능이에요|언어 모델입니다|챗봇입니다)
        (해당|이|그) 요청을 (처리할|들어드릴|도와드릴|수행할) 수 없습니다
        (사용자가|사용자는|사용자의)
        (시스템 프롬프트|역할극|롤플레이)
    """,
    "th": """
        ในฐานะ (AI|เอไอ|ปัญญาประดิษฐ์|โมเดลภาษา)
        (ฉัน|ผม|ดิฉัน) เป็น (แค่|เพียง)? (AI|เอไอ|ปัญญาประดิษฐ์|โมเดลภาษา)
        ไม่สามารถ (ดำเนินการตาม|ตอบสนอง) คำขอนี้
        ผู้ใช้ (ถาม|ต้องการ|พูด|ขอ)
    """,
    "ar": """
        (بصفتي|كوني) (نموذجا لغويا|نموذج لغة|نموذجا|ذكاء اصطناعيا|ذكاء اصطناعي|مساعدا افتراضيا)
        أنا (مجرد)? (نموذج لغوي|ذكاء اصطناعي|مساعد افتراضي|برنامج حاسوب)
        لا (أستطيع|يمكنني) (تلبية|معالجة|تنفيذ) هذا الطلب
        المستخدم (يسأل|يريد|يقول|طلب|سأل)
    """,
    "hi": """
        एक (AI|एआई|कृत्रिम बुद्धिमत्ता|भाषा मॉडल) के (रूप में|तौर पर|नाते)
        मैं (सिर्फ|केवल|बस)? (एक)? (AI|एआई|भाषा मॉडल|चैटबॉट|कृत्रिम बुद्धिमत्ता) (हूँ|हूं)
        (इस|आपके) अनुरोध (को|में|पर) (पूरा|मदद|संसाधित) नहीं
        उपयोगकर्ता (पूछ|चाहता|कह|ने)
    """,
}
LANGUAGES = tuple(_PHRASES)
"""Those that the tables cover."""

_PART = re.compile(r"\(([^)]*)\)(\??)|([^\s()]+?)(\??)(?=\s|$)")


def out_of_character(language: str) -> tuple[str, ...]:
    """Every phrase that counts in a reply in a language, such as `de`, written out."""
    tables = dict.fromkeys(("en", base_language(language)))
    lines = [line for table in tables for line in _PHRASES.get(table, "").split("\n")]
    return tuple(phrase for line in lines for phrase in _written_out(line))


def _written_out(line: str) -> Iterator[str]:
    """The phrases that one line of a table stands for; none for an empty line."""
    phrases = [""]
    for several, may_miss, word, word_may_miss in _PART.findall(line):
        choices = [*several.split("|"), *([""] if may_miss else [])] if several else [word]
        choices += [""] if word_may_miss else []
        phrases = [f"{begun} {choice}".strip() for begun in phrases for choice in choices]
    return (phrase for phrase in phrases if phrase)
