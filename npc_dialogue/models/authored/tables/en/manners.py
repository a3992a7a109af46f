"""English: what players say who ask for no fact, by the kind of talk that it is; `told` and `asked` are none of these."""

MANNERS = {
    "greeting": """
hello
Hi there!
hey
good morning to you, sir
Good evening, landlord, what a relief to see a lighted window
afternoon, miss
Hope I'm not disturbing you.
coo-ee!
Anyone home?
Long time no see, old man!
ahoy
Well met, traveller.
yo
sup dude
Wotcha
ey up lad
Howdy, partner
G'day mate
Top of the morning!
Knock knock
Is anybody in?
Well, well, look who it is
fancy meeting you here
What a surprise, running into you like this
Greetings, honoured one, I have crossed three deserts to stand before you
I bid you welcome
Pleased to meet you
it's a pleasure to make your acquaintance
How do you do, madam?
nice to finally meet you face to face
Excuse me, have you got a minute?
Pardon the intrusion, but nobody answered the bell so I came straight up
Sorry to bother you, could I have a word?
might I trouble you for a moment
Mind if I join you?
is this seat taken?
May I come nearer and talk?
You there, by the fountain, could the two of us talk for a minute?
I'd like to speak with you if I may
Got a sec?
Hey you, over here!
oi oi
psst
Hail, friend!
hail and good health to this house
Peace be upon you
Blessings on you this fine day
Good day to all
evening, all
Hiya love
heya!!
helloooo
Hullo, old bean
I say, hello there!
morning, captain
mornin'
My dear old friend, it does me good to see you again
Oh, how grand to have you back among us after all these months
There you are at last!
Ah, just the person I wanted to see
I was hoping I'd find you in
So glad I caught you
I'm back!
Guess who's here
it's me again
Only me, don't get up
Remember me?
Look what the cat dragged in
Here I am, reporting for duty
Bonjour!
salutations
Salute, commander
What ho!
wagwan
Alright, bruv
hey hey hey
Permission to come aboard, skipper?
Hello in there, can you hear me?
Anybody about? The door was open.
shop!
Yoo-hoo, I'm at the window
Is the master of the house at home?
Don't mind me, I only popped in to say hello
I had an hour to spare, so I thought I'd drop by
I was passing and saw your light on
I've come to pay my respects
My compliments to the lady of the house, I've just arrived
We come in peace
Put that crossbow down, would you, I've come here as a friend
Halt! No, only joking, hello
good morrow, fair maiden
God keep you, goodwife
a merry good day to you
hello gorgeous, been a while
Haven't seen you in ages!
It's been donkey's years, hasn't it
How long has it been? Come here!
As I live and breathe, it's you!
Small world, isn't it, so you and I meet again
I've heard so much about you, and now at last we meet
At your service, ma'am
Your humble servant, my lord
I don't believe we've been introduced, good evening
Allow me to introduce myself
So you're the famous cook! Let me shake you by the hand
put it there, pal
High five!
*waves*
waves shyly at him
tips hat
bows low before the queen
I nod to him and smile
knocks on the door
I tap you on the shoulder
Ahem.
attention please, visitor here
Beg pardon, guv, are you free just now or are you serving somebody?
If you're not too busy, I'd love a chat
I won't keep you long
Have I come at a bad time?
I know I'm early, but your gate stood open so I came in
Is this a good moment, or shall I come back when you've finished hammering?
Don't be frightened, I only want to talk
Easy there, I mean no harm
wakey wakey, rise and shine
Wake up, you've got company
Ding dong, visitors!
Hello there, neighbour, I saw you over the hedge and thought I'd shout across
hi, I'm new around here
Hello, we've just moved in next door
I've just got off the boat, good day
Good evening, is this where the travellers gather?
happy holidays to you and yours
Season's greetings, everybody, and is there room by the fire for one more?
A happy new year to you
Come in, control, do you read me?
this is a friendly vessel hailing you
Testing, one two, is anyone on this channel?
Hello, computer, I am the new engineer and I've just come aboard
Beep boop, hey there, robot, nice to see you switched on
Here, little one, hello
hello grandpa
Hey, boss man
Evening, officer
Good afternoon, professor, may I?
Hello again, sister, it's the lad with the bad knee, remember?
Hi doc
whassup homie
hallo
hola amigo
aloha
Namaste
shalom
lo
Something smells good in here! Morning, baker, open yet?
well hi, didn't see you standing there behind the barrels
Oh! Hello! You made me jump
Pull up a chair, let's have a natter
A word in your ear, innkeeper
listen, can I ask you something?
Morning, I see the oven's lit already
Hello there, is that fresh paint on the boat?
Knock knock, your door was ajar and the cat let me in
Good evening, is there a stool free by the fire?
Hey, you with the wheelbarrow!
Hello, did I scare your hens?
Anybody in this shop, or only the parrot?
Ahoy there on the barge!
God bless all in this kitchen
Excuse me, you up on the ladder, got a minute?
Hi, don't put the hammer down for my sake
Well hello, and who let the goose out?
Good day, shepherd, and good day to your dog
Look who's back from the mines, it's me!
Afternoon! Lovely smell of soup in here
Is the miller about? Hello?
hey, nice hat, can we talk?
Hullo, hope I'm not keeping you from your pie
Long time since we sat in this tavern, old friend!
Good morning, professor, may I come past the skeleton?
Sorry to burst in with muddy boots, hello
Hello the house! Hold the dogs!
Fancy meeting you in a queue for herring!
I saw smoke from your chimney, so I thought I'd say hello
Evening, guard, put that spear up, it's only me
Hi there, room for one more on that bench?
Welcome home, sailor, what a tan!
Hail, keeper of the tower, I climbed all your stairs
Hiya, are those tomatoes yours?
May I interrupt your weaving for a word?
Greetings from the far side of the airlock!
Good evening, I followed the music in
Cooee, I've brought your ladder back!
morning miss, is the classroom open yet?
Hey, bartender, over here by the dartboard
Peace to this tent and its camels
Oi, you in the boat, over here!
I've come about the horse, good day to you
Hello again, you and your donkey both
There you are, hiding behind the haystack!
A very good morning to the finest bees in the county
Hello, anyone behind all these barrels?
Good to see you on your feet again after that fall
Might I step into the forge and greet the smith?
Yo, nice guitar, what's up
Good evening, my lady, I kiss your glove
Hi, I'm your new neighbour with the noisy rooster
Well met by this well, stranger
Pardon me, you dropped a glove, and good afternoon
Hello, is this the queue for the ferry, friend?
What a joy to find you under the old oak again!
Permission to enter the engine room, chief, and good morning
Evening all, shove up and let me see the cards
Merry Christmas, I've brought a goose!
psst, you in the next cell, hello
Good morrow, fisher, may I share your jetty?
Only me, with the milk!
Hello, ticket man, remember me and my trombone?
So we meet again, and this time you've got a pitchfork
Hi grandpa, are you awake under that newspaper?
""",
    "farewell": """
bye
Goodbye then.
bye-bye
Good night, sleep tight, and mind the bedbugs don't bite
night night
See you later, alligator, and don't do anything I wouldn't
cya
ttfn
Ta-ta for now
Toodle-pip, old thing
Cheerio!
so long, partner
Farewell, brave knight
Fare thee well
adieu
au revoir, madame
adios
ciao bella
hasta la vista
Until we meet again
Till tomorrow
see you around
catch you on the flip side
Later, dude
laters
My lift's outside hooting, so I'm going
It's past the kids' bedtime, we'd better be heading back
peace out
I'm off
I'm out of here
Right, best be getting on
I'd better make a move
Well, I must be going
The rain's easing off, so it's time I was on my way
I really ought to head home
gotta run
got to dash, my bus is coming
Heavens, the children will be out of school, I must fly!
I have to be somewhere
They're waiting for me, I'll be off
My crew's calling, so that's me gone
Duty calls
Is that the time? I should've left ages ago
Goodness, it's late, I should turn in
My eyes keep falling shut, I'm going up to bed
off to hit the hay
Time for me to get some shut-eye, see you in the morning
Blow out the candle when you're done, and sweet dreams to you
Pleasant dreams, child
Sleep well tonight
rest well, my friend
I won't take up any more of your time
You've a lot on your plate, I'll leave you in peace
I can see the queue behind me, I'll let you get back to work
I'll get out of your hair
Don't let me keep you
I've kept you long enough
That'll be all for today
That's all I wanted, goodbye
That's everything, I'll see myself out
don't get up, I know where the door is
Nice talking to you
It was lovely chatting with you
A pleasure, as always. Good day.
glad we met, take care of yourself
Take care
look after yourself, old man
Mind how you go
Be well, old friend, and don't work yourself into an early grave
keep well, all of you
Chin up, and goodbye
Godspeed
God be with you till we meet again
May the road rise to meet you
Safe travels, captain
Have a safe trip home
bon voyage
fair winds and following seas
Good luck with the exam, I'm leaving you to your books
All the best for the future
best wishes to the family, I'm away
Give my love to your mother, bye
Remember me to your wife
Have a nice day
have a good one
Enjoy the rest of your evening
Good day to you, sir. I said good day!
Same time and same table as ever, see you next week
Back in a bit
brb
I'll be back with the money, you just wait and see
I'll return before nightfall
Next time I'm in these parts I'll drop in again
I'll come by another day
You look as if you want to be alone, we'll talk another time
My head's spinning from all this, let's pick it up again tomorrow
Let's leave it at that
Let's call it a day
I think we're done here
Enough talk for now, I'm leaving
End of conversation.
over and out
Signing off
logging out now
I walk away
*leaves*
turns round and heads for the door
waves goodbye from the cart
I put the receiver down without another word and go
Come on, dog, we're going
Let's go, everyone. So long!
We're setting sail at dawn, so this is it
The road is calling me
I've a long journey ahead, so I'd best start
There's a long way to walk before dark
The moon is up and my horse is restless, I must away
Having said what I came to say, I take my leave of you
By your leave, my lady, I shall withdraw
With your permission, I'll retire
May I be excused?
I've told you all I know, so can I go now?
please excuse me, I'm expected elsewhere
I'd love to stay but the babysitter wants to get home
much as I'd like to linger, no
Sorry to run out on you like this
Parting is such sweet sorrow
You take the left fork and I the right, so here we part ways
This is goodbye, I'm afraid
This may be the last I see of you, so go well
I'll miss you and this daft old place more than I can say
Don't forget me
Don't be a stranger, come and visit
Write to me, won't you
stay in touch, and drop me a line
You've got my number, so give us a call sometime, yeah?
See you when I see you
see ya wouldn't wanna be ya
in a while, crocodile
cheers, I'm off then
Tara a bit
ta-ra duck
Right-o, I'm away to my supper
Dinner's on the table, I have to go in
mum says I have to come in now, bye
My break's over, back to the grindstone
The bell's gone, I've got class
Shift's about to start, catch you after
I'd better see to the horses, so good evening
I've got errands to run
well, this won't get the washing done, I'm off
Onwards!
No rest for the wicked, off I go
If anyone comes asking, say you never saw me, I'm gone
Time to bounce
I'm gonna split
let's blow this joint
I'll be toddling along
I shall love you and leave you
I'll push off now
I'd better shove off before the tide turns
Let me slip away quietly
I'm making tracks
Bags are packed and the van's loaded, so we're hitting the road
Lovely, that's the last box stacked, so it's home time for me
That's me done for the night
I'm knackered, see you all tomorrow
Before it gets dark I want to be home, so bye
Well, my feet won't walk themselves
I'll say good night, then
One last drink and then I'm away
Don't wait up
Live long and prosper
may the stars watch over you
Go in peace, my children, the service is ended
Blessings go with you
Keep the fire burning till I'm back
Hold the fort while I'm gone
See you at the wedding!
toodles
Thanks for having me, I'll be off now
The ferry's in, so I must run
I'll leave you to your onions, then
Good night, and mind the candle
My horse is saddled, time I was off
Right, that bread won't bake itself, I'm away
Farewell, and kiss the children from me
See you on Saturday at the fish market
My bed's calling, night all
There's the school bell, gotta dash
Keep the kettle warm till I'm back
Well, I'd better get these sheep home
Until the next full moon, then, old wolf
I'll be on my way before the bridge goes up
The shuttle won't wait, take care of yourselves
Bye, give your goat a pat for me
I shall see myself out by the kitchen door
May your roof hold till we meet again
Off to feed the pigs, cheerio
Goodbye, old ship, and goodbye to you, captain
My wife's got supper on the table, so I'll say goodnight
I'll get my hat and leave you in peace
Time to hit the road, the sun's on the steeple
Sleep tight, don't let the fleas bite
Catch you later at the skate park
I'm off up the mountain, wish me luck
Safe voyage, and look out for the rocks
The coachman's whistling, I have to go
One last swig and then I'm gone
We part at this milestone, friend
So long, and thanks for the fish soup
Can't stop, I've left a pan on the stove
Let's call it a night, the fire's down to ashes
I'll drop by again when the cherries are ripe
Back to the trenches with me, cheers lads
Toodle-oo, mind the step with that tray
Don't get up, I know the way past the dog
I've a train at six, we'll talk another day
God keep you and your oxen, farmer
Ta-ra then, see you in church
Tide's turning, we'd best cast off
I won't keep you from your anvil any longer
laters, gotta walk the dog
Shall we meet here by the fountain tomorrow? Bye for now
Parting from you and your plum cake is hard
Enjoy the rest of your pie, I'm leaving
Let me shake that floury hand before I go
Adieu, fair castle, I ride at dawn
Close the gate behind me, I'm heading home
My cab's outside, lovely evening, goodbye
Rest well, watchman, when your lamp goes out
I'll be seeing you, you and your three-legged cat
Somebody's got to milk that cow, I'm off
Over and out, beacon keeper
Have a good trip with the caravan!
I ought to go before the stew gets cold at home
May the wind fill your sails, skipper, farewell
Look after that bad foot, see you soon
Me and my fiddle will be moving along now
Well, the doctor's waiting, bye bye
Wave to me from the lighthouse when I sail!
""",
    "thanks": """
thanks
Thank you very much indeed, that is a weight off my shoulders
ta
ta very much, love
cheers mate
thx
ty
tysm!!
Much obliged
I'm obliged to you, sir
I owe you one
you've saved my skin
You're a lifesaver
you're an angel, you really are
What would I do without you?
I don't know how to thank you
You gave us your last loaf, how can I ever repay you?
I'm forever in your debt
My family owes you a great deal
That's awfully good of you
how very kind
Flowers? And on a weekday? Oh, that is so sweet of you
That was decent of you
Twenty gold pieces! That is most generous of you, my lord
You're too kind
you shouldn't have!
Oh, for me? You didn't need to do that
Bless you
Bless your heart, dear
God bless you for this
May the gods reward you
Heaven will remember your kindness
You may not think it to look at me, but I'm grateful
eternally grateful to you all
You have my gratitude and my sword arm, should you need it
My heartfelt gratitude, captain
accept my humble thanks
A thousand thanks
thanks a million
thanks a bunch for feeding the cats
many thanks for the directions
Thanks for your time
It took courage to tell me that, thank you
thank you for being honest with me
Thanks for the warning, I'll watch out
thanks for the tip about the back gate, it worked a treat
cheers for the heads-up, I'd have walked straight into them
I've bent your ear all evening, thank you for listening
thanks for putting up with me
Thank you for trusting me with that
Thanks anyway
thanks all the same
No, but thank you for asking
Well, thanks for trying
Not many would have bothered, so believe me, I appreciate it
really decent of you to take the trouble on your day off
All of us down in the engine room appreciate your help no end
You risked your neck for a stranger and I won't forget it
As long as I live I shall remember what you did for us
When you spoke up for me in court you did me a great favour
you've done me a good turn
One good turn deserves another, I'll pay you back
I'll make it up to you some day, that was kind
If you ever need anything, just ask me
Should you need a friend, you have one in me
the next drink's on me
Let me buy you a beer for that
Here, take a coin for your trouble
Please keep the change, you've earned it
I don't deserve such kindness
Nobody's ever done anything like that for me
You didn't have to, but I'm glad you did
So the little one will live? Doctor, that's a load off my mind
That helps a lot
that's a great help, that is
This is exactly what I needed!
Perfect, just what I was after, thanks
I shall tell your superiors that you've been most helpful
You have been no end of help, miss
very useful, thank you
that's good to know, ta
I'd have been lost without you
I couldn't have done it without you
I'd still be stuck in that ditch if you hadn't come
If it weren't for you I'd be dead
You saved my life back there
you pulled me out of the fire
You got me out of a right mess
You've bailed me out again
You're a star
what a gem you are
You're a treasure, granny
you absolute legend
Good man! That's my evening rescued
Lending me your coat in this weather? You really are a brick
knew I could count on you, pal, ta
You're the best, thank you thank you thank you
you kept my seat and got the drinks in, what a mate
That's what friends are for, eh? Thanks
Thank goodness you were here
thank heavens for people like you
You've made my day
This means the world to me
It means a lot that you came
You've no idea how much this helps me
I can't thank you enough
Words fail me, thank you
I'd like to express my appreciation
Allow me to thank you on behalf of the crew
The whole village thanks you
My children will eat tonight because of you
I came here in despair and you've given me hope, thank you
You restored my faith in people
cheers for the grub, I was starving
Thank you for the lovely meal, I couldn't manage another bite
thanks for having us, the children haven't stopped talking about your rabbits
Your hospitality has been beyond praise, dear host
Thank you for the bed and the fire
Your roof has kept us dry, we're grateful
thanks for the lift, I'd have been soaked to the bone otherwise
Thanks for carrying that
thanks for holding the door
Thank you for mending it so quickly, it runs like new
Thanks for standing up for me
ta for covering for me
I hear you kept my secret, and I'm thankful for it
Thanks for waiting, most people would have driven off without me
cheers for letting me skip the line
Thanks for the loan, it got me through the winter
My grandmother's ring! You found it! I'll treasure it always
What a lovely present!
It's just what I always wanted
I'll wear it with pride, thank you
Merci beaucoup
gracias, señor
danke
Arigato, sensei
grazie mille
Thankee kindly
I thank thee, good smith
Gramercy, fair lady
my thanks
With all my thanks, your majesty
Thank you, thank you, oh thank you
nice one, cheers
good lad, ta
Smashing, thanks ever so
Thanks, doc
Thank you, nurse, that's much better
cool thanks
kk thanks bro
aw thanks
ah, thank you, that warms my heart
Thanks for the kind words about my brother, he'd have liked them
How nice of you to say so
You'll make me blush! But thank you
To receive a beggar at your own table is very gracious of you
that's mighty kind, stranger
Mighty neighbourly of you
I call that handsome of you
You remembered I don't eat meat, how very thoughtful
You went to all that trouble for me!
I know it wasn't easy for you, so thank you
I see you stayed up all night for us, bless you
We couldn't have hoped for better help
I'm touched, truly
I'm so lucky to have met you
It was good of you to come all this way
You've been like a father to me
I take my hat off to you for helping
put it on my account, I'm in your debt
That's another one I owe you
That makes us more than even, friend
consider it a debt of honour, I always pay mine
Credit where it's due, you got me through
*hugs you gratefully*
I bow in gratitude
thanks to you we're all safe now
All thanks to you!
Right, thanks, got it
You put an extra blanket on my bed, that was kind
Thanks for holding my horse
bless you for the hot soup, I was frozen
Without your rope I'd be at the bottom of that well
ta for the lift on your cart
I won't forget who pulled me out of the river
how can I ever repay you for the boat?
you fed my cat while I was gone, you're an angel
much obliged for the umbrella, sir
That bandage did the trick, I'm ever so grateful
the wood you chopped saved us this winter, thank you
My son got home safe thanks to your lantern
you shouldn't have gone to such trouble over my boots
Was it you who left the eggs at my door? How good of you
cheers for the pint, mate
I owe you a new shirt and my life, doctor
Really appreciate you fixing my radio
It was decent of you to save me a seat by the fire
thx for the spare battery
you gave me your last apple, I'll remember that
A thousand thanks for the medicine, my fever's gone
I'm in your debt for that key
the whole crew thanks you for patching the hull
You stood up for me before the judge. I'm grateful
so you kept my letter dry all this way? Bless your heart
Slept like a log in your loft, thank you kindly
If it weren't for your dog the wolves would have had me
Good of you to mend the fence, neighbour
for the warning about the bridge, my thanks
you're a lifesaver, I'd have starved without that sandwich
I never thanked you for the ring you found
That's most generous, a whole ham!
the flowers you sent cheered my mother no end, thanks
next round's on me for helping with the barrels
you have my gratitude for hiding us in the cellar
Aw, you knitted me a scarf? You're too good to me
Your advice about the mushrooms saved my skin
Let me shake the hand that put out the barn fire
I got the job at the mill because of you, cheers
thanks a bunch for carrying my bags up the stairs
I'd have missed the ferry if you hadn't shouted, thank you
My geese would all be fox food but for you
Please accept this cake for all you did
the map was a godsend, friend
you lent me your hammer when nobody would, I don't forget that
Grateful for the oxygen tank, commander, truly
God reward you for that coin, kind lady
ooh, honey biscuits, thank you very much!
My wagon's rolling again, and it's all your doing
that was a big favour with the rent, I owe you
Thanks for the tip about the back door
you sat up all night with my sick calf. How can I thank you?
nice of you to keep my place in the queue
The kids loved the puppet show, thanks ever so
you brought my hat back? You're a gem
I can see again with these spectacles, heaven bless you
Thank goodness you were there when the ladder slipped
All of us in the lower decks are thankful for the water
That tooth hasn't hurt since, I'm indebted to you
appreciate the ride to the station, pal
thanks for not telling the teacher about the window
you've been so good to my old father
I've brought you a goose, as a thank you for the roof
The reading lessons meant the world to me
sword's sharp as a razor again, thank you smith
I'd kiss you for finding my purse
thank you for the music at our wedding
You let me sleep in your hay, and I shan't forget it
many thanks for the ointment, my knee's much better
was that extra sausage for me? you're a star
oh you watered my plants, you didn't have to do that!
One good turn deserves another, you did save my pig
Thanks to your spare wheel I made it to market
I appreciate your patience with my bad sums
You paid my fine at the jail, I owe you big time
My thanks to your wife for the lovely stew
We are beholden to you for the seed corn
cheers for unjamming that airlock, saved my bacon
it's thanks to you my baby is alive
So kind of you to share your tent
I can't thank you enough for getting my sheep down
thank you for the chair, my back's been killing me
that loan got my shop through winter, I'm eternally grateful
You warmed the milk for me? Thank you, auntie
I haven't forgotten the night you hid me from the soldiers
Well, thanks awfully for the tour of the castle
those gloves you gave me saved my fingers
You took the blame for the broken vase, I owe you one
What a present, a real compass! Thank you!
Nobody else bothered to look for my brother, thank you
""",
    "apology": """
sorry
I'm so sorry
Oops, was that your toe?
my bad, thought that one was mine
whoops
Whoopsie, butterfingers me
soz
sry lol
I beg your pardon, I trod on your dress
Pardon me, I didn't see you there
Do forgive me
Forgive me, father, I've done wrong
please forgive me, I was a fool
Can you ever forgive me?
I hope you can find it in your heart to pardon me
I apologise without reservation for the conduct of my men
I owe you an apology
My sincerest apologies, your grace
A thousand pardons, effendi
Please accept my apologies for the delay
apologies, that came out wrong
That's not how I meant it
I didn't mean to hurt you
I never meant to be rude
no offence meant
I take it back
I take back every word I said
Forget what I said earlier
I spoke out of turn
I shouldn't have said that about your mother, it was low of me
I wish I could unsay it
I wish I'd kept my mouth shut
I put my foot in it, didn't I
That was tactless of me
I was beastly to you
I've been a perfect pig
I behaved like a child
I acted like a complete idiot last night
I was out of line
I was too hard on you
I was in a foul temper, you didn't deserve that
It was the drink talking
I was drunk, I'm ashamed of myself
I lost my head
I let my anger get the better of me
I've never hit anybody before, I don't know what came over me
I wasn't myself yesterday
I took you for a thief, and I see now that I misjudged you
I had you all wrong, forgive my suspicion
I was unfair to accuse you
I jumped to conclusions, sorry
I should have believed you
I ought to have listened to you
You were right and I was wrong
I swallow my pride and admit it, I did you wrong
I made a terrible mistake, and you paid for it
I had one simple job to do and I messed it up
I've cocked it up, haven't I
I screwed up big time
I botched it, I know
I blew it, man, sorry
If I'd shut the gate none of this would have happened, it's all my fault
The fault is mine alone
the blame's mine, don't punish the lad
I take full responsibility
I hold my hands up, it was me
mea culpa
It was me who broke it
Oh no, I've smashed your best jug!
Oh dear, oh dear, I've gone and spilled gravy all over your rug
Clumsy me, let me wipe that up
I'm afraid I've dropped your vase
I seem to have sat on your hat
I'll pay for the damage
I'll buy you a new one out of my own wages, I promise
Let me make amends
I missed your big day, how can I make it up to you?
Let me put things right between us
I want to make my peace with you
Can we start over?
Let bygones be bygones, please
can we be friends again?
Don't be cross with me, I only wanted to help and it went wrong
please don't be mad
Are you still angry with me? I feel dreadful
don't hate me
Don't hold it against me
No hard feelings, I hope
I hope I didn't offend you
Please stop crying, upsetting you was the last thing I wanted
If I hurt your feelings, I'm sorry
I can see I've made you cry, I'm a brute
I feel terrible about what happened to your boat, truly I do
I feel awful for leaving you there
Every time I look at your bandaged hand I feel so guilty
It's been weighing on my conscience
I can't sleep for shame
I haven't dared look you in the eye, I'm so ashamed of what I did
I'm mortified
How embarrassing, do excuse me
No words can bring him back, ma'am, but I'm truly and deeply sorry
so so so sorry!!!
Sorry about earlier, I'd had bad news and took it out on you
sorry for the mess
Sorry for being late, the bridge was up and I had to go round
you've been standing out in the cold because of me, sorry
Sorry I forgot your birthday
Sorry I shouted, the baby kept us up and my nerves are shot
sorry for pushing you
Sorry for calling you a liar
Sorry, wrong door
Sorry, I thought you were someone else
sorry, my elbow
Excuse my manners
Excuse my muddy boots
pardon my language
Excuse the outburst, captain
Forgive my foolish tongue
Forgive an old fool his blundering
I'm late, I know, I know, terribly sorry
I said I'd come and I didn't, I broke my promise to you
You were counting on me and I let you down when it mattered
I've let everybody down
I failed you, my king
I betrayed your trust and I'm sorry for it
There never was any sick aunt, I lied to you, and I'm sorry
I should have told you the truth from the start instead of hiding it
I stole from you and I repent
I've come to confess and beg forgiveness
I kneel and beg for mercy
I throw myself on your mercy
I'm in the wrong here
that was uncalled for, I admit
That was a cheap shot, sorry
bad joke, sorry
I was only teasing, I didn't think you'd mind
It was meant as a joke, honest
It was an accident, honest, the thing just went off in my hands!
I didn't do it on purpose
It slipped, I swear, are you hurt?
Did I wake you? Sorry
Did I hurt you? I'm dreadfully clumsy
I didn't realise you were praying, pardon
I'd never have eaten it if I'd known it was yours
I shan't do it again
It won't happen again, sir
I'll never do that again, cross my heart
I've learned my lesson
Give me another chance, please
I'll be good from now on, sorry mum
If I could turn back the clock I would
I regret it bitterly
I rue the day I did that to you
Regrettably, I have wronged you
Oh heavens, I do apologise, madam
My mistake, I misread the label
ok ok I'm sorry, happy now?
Fine, I was a jerk
*hangs head in shame*
alas, I have done you ill
Sorry, did I scare your hens?
oh dear, there goes your favourite mug, clumsy me
I trod mud all over your clean floor, forgive me
my dog ate your sausages, I'm so sorry
I never meant to break the window
Did I spill ale on your book? how clumsy of me
Pardon my boots, I should've wiped them
I shouldn't have laughed at your hat
it was me who left the gate open, I'm ashamed
I'm sorry about your poor cat
Excuse my elbow, it's crowded at this bar
I regret what I said about your mother's cooking
please don't be cross about the vase
My fault the boat drifted off, I tied a bad knot
I beg your pardon, is this your chair?
I feel awful about scratching your ship
sorry I'm late with the rent, landlord
Forgive me for waking the baby
I was wrong to call your horse a nag
I'll pay for the broken wheel, it was my doing
did my cart run over your foot? Sorry!
didn't mean to knock over your milk, honest
I lost your hammer and I can't look you in the eye
I ate your sandwich by mistake, my bad
I owe you an apology about the fish
Sorry for dripping on your rug
Can you forgive me for selling your ring?
I ruined your dinner party, I'm mortified
Whoops, I sat on your spectacles
I took your lantern without asking, that was wrong
I apologise for my brother's fists last night
It was rotten of me to blame your apprentice
sorry about the smell, I've been in the sewers
I sneezed in the flour, do excuse me
I hope I haven't spoiled your painting
Oh no, was that plate an heirloom? I feel terrible
I was drunk when I kicked your door, I'm sorry
I confess I read your diary, and I regret it
Apologies for the noise my engine makes
didn't see your toes there, old man, beg pardon
I pulled your tail, cat folk or not that was rude of me
I didn't know the well was sacred, please forgive me
I should never have doubted you about that bridge
Sorry for pointing my sword at you
I've been a beast to you since the funeral
I bent your key in the lock, terribly sorry
my goat's in your cabbages again, what can I say
I burnt the soup. I'm useless, sorry
Let me make it up to you for the torn dress
I let go of the rope, it's all my fault
I do apologise, I took you for the stable boy
Sorry, am I standing on your cloak?
I'm sorry I missed your wedding
No excuse for it, I threw the snowball
I hurt your feelings about the nose thing, didn't I? Sorry
please excuse my dirty hands, I've been at the forge
I forgot to feed your fish, I'm really really sorry
Sorry to drag you from your bed
I wronged your family over that field
if I could unsay what I said about your leg I would
I blew the fuse on deck four, sorry chief
Didn't mean to barge in on your bath!
I was a fool about the horse race, forgive me
Sorry that my arrow hit your barn
the jug slipped from my fingers, I'm dreadfully sorry
I take it back, your bread isn't like stone
I'm to blame for the flooded cellar
mea culpa, I finished the cheese
I came to say sorry about the apples I stole
Did I poke you with my umbrella? So sorry, miss
I've crumpled your map, that was careless
I hung my wet coat on your harp, how thoughtless
Forgive the intrusion, I thought this was the kitchen
sorry for shouting at you on the bridge, captain
It was an accident, the candle just tipped over!
I gave you the wrong change yesterday, my mistake
I wish I'd never told the guards about your cellar
You were right about the ice and I was pigheaded
Ow, sorry, was that your head?
I didn't mean to frighten your little girl
I've let the fire go out, please don't be angry
sorry, I mistook your beard for a scarf
I rang the bell at midnight and I'm sorry, all right?
I behaved like a pig at your table
pardon the blood on your doorstep
I dropped your bucket down the well, sorry about that
I broke my promise about the boat, I know, I'm sorry
my sincere regrets about your lost cargo
Sorry mate, didn't mean to splash your trousers
I cheated you at cards and it's weighed on me
""",
    "compliment": """
There's no flies on you
What a lovely house you keep
you're the best cook in town
That hat suits you
Beautiful work, truly
You've got hands of gold
wow, nice place
I could listen to you all day
You don't look a day over thirty
Sharp as a tack, you are
Best bread I ever ate!
your garden is a picture
I wish I had your patience
Smart cookie
You have the prettiest eyes
they don't make them like you any more
Now that is what I call a sword
Nobody pours a pint like you
I take my hat off to you
You've a heart as big as a barn
Impressive
What a clever girl!
That's some fine stitching, ma'am
Your children are a credit to you
You're a sight for sore eyes
dude you rock
The place is spotless
I've never heard the fiddle played so sweetly
You wear your years well, madam.
How strong you must be to lift that
A ship as trim as yours is a joy to behold
you're so wise
Such delicate brushwork
I do admire your courage
Everyone speaks highly of you
That dress is gorgeous
You certainly know your onions
Finest smith in the land, they say, and rightly
well played
Love your accent
You're one in a million
This soup is heavenly
what a cracking little shop
You run a tight ship, captain
I've met lords with worse manners than yours
Genius!
It's a pleasure to watch you at your trade
Your hair looks nice like that
you're way smarter than the last guy
I couldn't have put it better myself, you have a gift for words
A masterpiece, no less
You have an eye for colour
Aren't you a darling
That pie smells divine
Nothing gets past you, does it
You're far too modest
good on you, that took guts
I'd trust you with my life
You've done wonders with this old barn
Your fame has gone before you, master
You're braver than any knight
cool jacket btw
Such a cosy room, you have real taste
You never put a foot wrong
The king himself hasn't a finer horse than yours
You light up the room
Handsome devil
neat trick
I've learned more from you than from any book
Your honesty does you honour
You tell a story like nobody else
That's a splendid moustache, sir
Top marks
How do you make it look so easy?
You're worth your weight in silver
Clever lad, you'll go far
These apples of yours are the sweetest I've tasted
you've got style, I'll give you that
What a marvellous machine, and you built it alone!
You put the rest of us to shame
Charming, absolutely charming
You've the voice of an angel
Your handwriting is exquisite
This town is lucky to have you
A fine figure of a man
I like your smile
You're made of stern stuff
Bravo, maestro
Not bad at all for a beginner, not bad at all
you're a proper gent
Your cat is adorable
You must be the hardest worker on the station
Nobody else would have spotted that
That's the smoothest ale in three counties
You look radiant this morning, miss
Such kind eyes you have
I'm in awe of what you do
quick thinking there
You could charm the birds out of the trees
Your roses put mine in the shade
You've got more sense than the whole council together
Sweet ride
Old man, you still have it
You're the bee's knees
Every joint fits like a glove, what craftsmanship
Your apprentices are lucky to have such a teacher
you're funny, I like you
Ravishing, my lady
I've never felt so welcome anywhere as under your roof
That's a great name for a boat
What a head for figures
You were magnificent out there
Your coffee beats everybody else's
You'd make a splendid mayor
spot on, nobody explains it as well as you
A gentleman and a scholar
You have the steadiest hands I ever saw
So tidy! Not a thing out of place
Superb craftsmanship, if I may say so
you're good at this
I bow to your superior knowledge
Goodness, how you've grown, quite the young lady
Is there anything you can't do?
You drive a hard bargain, and I respect that
Lovely pair of boots
You're generous to a fault
What a view you have from up here, I'm jealous
you the man
That jam of yours is out of this world
You dance like a feather
I always say you're the backbone of this place
Delicious!
Blue becomes you
You've a rare talent, child
The toughest fighter I've ever seen, hands down
You keep your tools beautifully
My word, that's ingenious
Your mother raised you right
you're really easy to talk to
No doctor ever had a gentler touch
A lesser man would have run
I'm your biggest fan
Pretty as a picture
You've made a silk purse of that sow's ear
You cut a dashing figure in that uniform
Those beams, that hearth, what a splendid hall
You never forget a face, remarkable
slick work, chief
I'd know your baking anywhere, it's the lightest
The cleverest machine I ever spoke to
You have a way with animals
Your beard is the envy of us all
I admire how calm you stay
What excellent taste in books
Good eye
You are kindness itself
You've still got all your own teeth and all your wits, granny
that's badass
You could teach the professors a thing or two
I've travelled far and never seen its equal, that carving
A perfect host, as ever
You smell nice
Your word is good as gold round here
You're not just a pretty face
amazing job on the roof
Even my wife sings your praises
You've brought that sick lamb through, you're a marvel
You're an inspiration to the young ones
What strong arms you've got
Stunning
I do like a woman who speaks her mind
You really are something special
If only all innkeepers were like you
Your lamps give such a soft glow, it's magical in here
You've a nose for a good deal
ur awesome
You sing better than the lark
You saw through him at once, brilliant
That's what I call service
Never seen nets mended so neatly
You look fabulous tonight
You deserve a medal
How thoughtful you are, always
This is the comfiest chair I've sat in, you made it well
The lads say you're the best shot in the regiment
A truly noble soul
hot stuff
You haven't aged at all
I wish my house were half as pretty
You know this forest better than the deer do
Such dainty cakes, dear, like jewels
Your jokes crack me up
You bring out the best in folk
Well done, you!
You've worked miracles on that engine
I have the highest regard for you, sir.
Dead clever, that
Nobody holds a candle to you
What a fine strapping fellow
You play chess like the devil
your place has such a good vibe
The stars are dull beside you
You've got backbone, lass
That was a wise answer
Your cheese is worth the long walk alone
I can see why people love you
You're a born leader
Those earrings look smashing on you
Crikey, you're fast
You're quite the artist
Solid as a rock, you and your walls both
A rose among thorns
You'd be wasted anywhere else
I've seldom met so honest a merchant
So elegant
You have the memory of an elephant
legend
You took to riding like a duck to water
Ten out of ten
No wonder the queue reaches round the corner, with a cook like you
I've never slept in a softer bed
That pie crust could make a king weep
Your roses put the whole street to shame
who taught you to carve spoons like that? they're gorgeous
Only a master could balance a blade so finely
that soup of yours would raise the dead
What a steady hand you have with that needle!
you handle that tiller like you were born holding it
Not a speck of dust on these shelves, I'm impressed
your horses look better fed than the duke's
That hat was made for you, madam
I could look at your tapestry all day long
you've got the greenest thumb in the valley
Best ale this side of the mountains, old man
did you bake this loaf yourself? It's heavenly
How do you keep that copper pot so bright, you wonder?
such clever little hinges, you must have a watchmaker's eyes
Your singing made the cook drop his ladle, it was that lovely
those boots fit like a second skin, cobbler, well done
nobody patches a hull plate as neatly as you
Your airlock's cleaner than the captain's cabin, nice one
this engine purrs like a kitten since you had it
That braid in your hair is so pretty
your eyes are the colour of the lake at dawn
I'd walk ten miles for another slice of that cheese
Is there anything you can't mend with a bit of wire?
the children say you're the kindest teacher in school
Your goats are the best behaved I ever met
You split that log in one stroke, such strength!
even the bishop doesn't have candles as fine as yours
What a cosy little kitchen you've got
whoever built this staircase is a genius, and I hear it was you
That beard suits you, makes you look wise
you read those stars better than any chart
My word, that saddle is a work of art
The way you talked that drunk down off the table, brilliant
You've raised a fine, polite lad there
I wish my mother made dumplings like yours
That jacket looks dead smart on you mate
Your honey tastes like summer in a jar
Your stall is the prettiest one in the market
You threw that net like a dancer, fisherman
your barn will still be standing in two hundred years
Fancy getting all those sums right without an abacus, you clever thing
I've seen palaces less grand than your front room
You shoe a horse quicker than I can blink
that drone you rigged up is pure wizardry
Those freckles on your nose are adorable
you must be the bravest sailor to cross that reef alone
Your pigs are so clean you could kiss them
A smile like that could light the whole tunnel
My compliments on the goose, cook, it melted on the tongue
you've the memory of an elephant for all those keys
that limp hasn't slowed you one bit, I admire it
Your violin has never sounded sweeter, maestro
Few men could have held that gate alone like you did
My ship has never had a safer pilot than you
so many books, you must be terribly learned
Your stitches are so small I can't find the wound anymore, doctor
That's the sharpest chisel I ever laid a thumb on, smith
does everyone tell you how lovely your garden smells?
wow those muscles, you been lifting anvils?
The mill has never run so smooth as under you
your handwriting on that sign is beautiful
That trick with the coin fooled me completely, you're good
you're the only one here who brews decent coffee
Your daughter gets her looks from you, I see
Those pickled onions deserve a medal
You spotted that leak before the sensors did, sharp eyes
what a splendid moustache, sergeant!
Never has a chimney been swept so thoroughly
your tomatoes are as big as my head, how marvellous
You look ten years younger without that old shawl
I'd know your pottery anywhere, nobody glazes like that
That dress brings out your eyes, miss
your dog is so well trained, you've a real gift
The harbour would be lost without your lamp, keeper
you play that fiddle like the devil himself
Your shop smells like a dream, all that cinnamon
this map is drawn finer than any in the royal library
Your little boat rides the waves like a swan
I must say your tavern has the comfiest chairs
you got the tractor going with a hairpin? legend
Those hands of yours could coax music from a bucket
You've a nose for wine that merchants would kill for
How elegantly you pour the tea
The stew's a bit of all right, innit
Your armour gleams like a mirror, sir knight
You'd win first prize at the fair with that bull
my rash is gone, your ointment works wonders
that speech at the funeral was beautifully put
You ride that bike like a pro, kid
what lovely curtains, you have such good taste
Every plank true and every nail straight, you know your trade
Your cat is nearly as handsome as you are
The whole deck talks about how cool you stayed in the fire
No one in the castle tells a ghost story half so well
You've got hair like spun copper
that shot with the crossbow, unbelievable
I never saw such fat, glossy hens. You do them credit
your wheelchair ramp is so well thought out, smart work
The bell rings clear as water, you cast it perfectly
such a warm blanket, and you wove every thread yourself
This stable's tidier than my own bedroom, honestly
You haggled that carpet seller into the ground, magnificent
Your lanterns make the square look magical
Them trousers look proper good on you
you have the voice of an angel and the arm of a blacksmith
If all guards were like you, that wall would never fall
With jam like this you ought to be famous
""",
    "offended": """
you couldn't pour water out of a boot
Shut your trap
Get lost
bugger off, will you
Nobody asked you, grandad
You're about as useful as a chocolate teapot
I've seen better work from a drunk goat
go boil your head
what an idiot
Hold your tongue, wench
One more word and I'll break your nose
You smell like a wet dog
you're past it, old woman
Call that bread? I'd not feed it to pigs
piss off
I'll have your guts for garters
You lying toad!
Is that your face or did something die?
moron
your mother must be so ashamed
Put a sock in it
Sweeping floors, is that all you're good for?
You're a disgrace to the uniform
Thick as two short planks, you are
oh do be quiet, you tedious little man
I spit on your grave
Any fool could do your job
who cares what you think
You're nothing but a common thief.
Crawl back under your rock
you make me sick
Sleep with one eye open from now on
I'd rather talk to the wall
You disgust me, sir.
clown
Have you ever washed in your life?
My horse has more brains
Take a hike, pal
I hope your roof falls in on you
You cowardly cur!
wow you're dumb as rocks
Still playing with your little toys at that age?
A trained monkey could captain this ship better
Out of my way, peasant
bite me
Damn you to hell
You're a waste of good air
Nobody likes you, you know
no wonder your wife left
Keep talking and you'll lose some teeth
Old crone
Your cooking would kill a rat
I could buy and sell you ten times over, little man
Does that hump come off?
Drop dead
You're all mouth and no trousers
you useless lump
Fat lot you know about anything
screw you
I'll burn this place to the ground with you in it
You half-baked excuse for a doctor
Go jump in the lake.
crawler
You've a face like a slapped backside
A real smith would laugh at this junk
don't get clever with me, boy
You wouldn't know hard work if it bit you
Zip it
Beneath contempt, that's what you are
lol get a real job
You drunken sot
I'll cut your ears off
Traitor!
You're boring me to death
Your sort ought to be locked up
sod off you miserable git
You couldn't find your own behind with both hands
Did your mother drop you on your head?
Shame on you, you greedy pig
What would a mere gardener understand of it?
Kiss my arse
How does anyone so ugly get up in the morning?
You'll regret the day you were born
dimwit
the lights are on but nobody's home
Make yourself scarce before I lose my temper
You're a quack, and everybody knows it
Watch your back, friend. Accidents happen.
you're a joke
Stop your blubbering, you big baby
You've the manners of a swine
I've scraped better things than you off my shoe
Shouldn't you be in your coffin by now?
Vermin
go to blazes
Quit your yapping
You call yourself a soldier?
Scram, kid
You're cheating folk, you crooked swindler
You'd sell your own grandmother for a penny
Such a stupid hat on such a stupid head
eat dirt
I have no time for the likes of you
You're not worth the rope to hang you
loser
Talk to me like that again and you're dead
Fishwife! Stop that screeching
you ain't nothin but a hick
Must you breathe so loudly?
Your wine tastes like vinegar and your food like ashes
I never met a bigger liar
You pompous windbag
Wipe that grin off before I do it for you
stupid robot, you're scrap metal
Your singing frightens the crows
Go play in the traffic
You've got straw for brains, lad
rot in hell
Hideous. Simply hideous, like everything you make.
I'll tell everyone what a fraud you are
Nag, nag, nag, you old bat
You rat-faced little sneak
bog off
What are you, twelve?
Real men don't knit
The dunghill has more charm than you
I ought to wring your scrawny neck
You blithering imbecile
Nobody would miss you
get stuffed mate
Can't you do anything right?
Blockhead!
A blind man could sew straighter than that
Keep your big nose out of my business
You're too stupid to understand it anyway
Hag. Witch. Poisoner.
I've had people whipped for less, servant
you suck
Oh, go and hang yourself
The whole town laughs at you behind your back
You've been into the gin again, haven't you, you old soak
Silence, worm
Your opinion is worth precisely nothing
I'll feed you to the dogs
fatso
You look like something the cat dragged in and sicked up
Spineless, that's the word for you
Just a jumped-up errand boy
Leave me alone, you creep
You hypocrite, preaching at others!
up yours
Learn to speak properly, you yokel
If brains were powder you couldn't blow your hat off
Get out of my sight
My patience with your stupidity is at an end
What a dump you live in
I'll smash every pot on these shelves
hey baldy
You were born in a gutter and you'll die in one
freak
Your father was a hamster, I dare say
Cheap rubbish sold by a cheap crook
To hell with you and your rules
You couldn't guard a henhouse
So the village idiot speaks
shove off, grandma
One day somebody will put a knife in you, and I'll cheer
You're a bad mother
Oaf! Lout!
You stink of fish
Belt up
A pox on you and your house
I'd sooner trust a snake
Go and bother somebody else, pest
You're so slow, snails overtake you
bloody nuisance you are
Don't you dare look at me, scum
What rot you talk, you silly woman
Your ship's a floating coffin and you're the corpse
I know where your children sleep
Pig-headed old mule
nobody gives a toss about your stories
You haven't the wit of a turnip
shut it four-eyes
I'd slap you if I weren't afraid of getting dirty
Charlatan, sir. A charlatan and a cheat.
You're the ugliest thing on this station
Your garden looks like a rubbish tip
You great steaming pile of dung
Amateur
Try using that empty head for once
I pity anybody who has to work with you
How dare you address your betters
wanker
You and whose army, shorty?
You'll be hearing my fists next
Parasite, living off honest people
Even the flies avoid you
Aren't you a bit fat for that dress?
You're washed up, has-been
Buzz off, you little brat
Your teeth look like a row of old tombstones
you absolute muppet
I'd call you a donkey but donkeys work
You don't have the guts
Oh, the scullery maid has opinions now
May the crows pick your bones
slimy little weasel
A toddler would've built that wall better
Stop wasting my time, blabbermouth
Everything you touch turns to muck
You're going to pay for this, I swear it
Ignorant savage
hush, the grown-ups are talking
Blow it out your ear
I hate you
Tripe, that's all your poems are, tripe
I'd flog this stall of yours for firewood
Your grandchildren only visit because they want the house, you know
Wretch
My grandmother bends better nails with her teeth, you clumsy ox
did you bake this bread or dig it up in a quarry?
Your face would turn milk sour
I'll shove that broom down your throat
even your own pigs look embarrassed to know you
Call that a sword? I've seen sharper butter
Get back behind your counter, you fat toad
What's that stink, you or the fish?
you couldn't steer a bathtub, captain
That hat makes you look like a mouldy mushroom
The muck on my pitchfork is better company than you
I'll burn your barn down with you in it
shut your gob and pour the beer
Was your father a goat, or is that your own beard?
you're too old to lift that hammer, grandpa, go and die
your soup tastes like bathwater, you poisoner
Go and stick your head in the oven
My dog has more brains than you
nobody would marry you with those teeth
Keep talking and I'll snap those fiddler's fingers of yours
do they let any idiot wear that badge?
Tie an anchor round your neck and hop off the pier
You shave sheep like a drunk butcher
Your daughter's as ugly as your boat
I wouldn't wipe my backside with your tapestry
Get your filthy paws off that table, peasant
You call this dump an inn? My kennel's nicer
You quack, you couldn't cure a ham
Sniff round my bags again, hooknose, and you'll lose it
That song was like a cat being strangled
Who let a moron like you near the reactor?
you thieving miller, your thumb's always on the scale
I'll have your head on a spike, gatekeeper
Your mother should've drowned you in a bucket
Piss off back to your cabbage patch
I spit on your bread and on your house
you're as thick as that door
How did a pig like you get into a uniform?
Scared of a little mouse, are you, coward?
You smell worse than the tannery, wash yourself
I've met turnips with more charm than you
stuff your rusty old helmet up your arse
Did a horse kick your face, or were you born like that?
a blind monkey would solder better than you
Fetch it yourself, you lazy lump of lard
You sold me a lame mule, you lying crook
The crows will peck your eyes out soon, old hag
That's not a beard, that's dirt on your chin, boy
Your school turns out nothing but dunces, same as you
your potions are piss and you're a fraud
Only a half-wit would plant beans in that soil
Out of my way, fishwife, before I kick your basket over
you fat-fingered fool, you've ruined my coat
Take your stupid flute and choke on it
Are those your ears or are you hanging out washing?
what a ridiculous little job, polishing other people's spoons
You're nothing but a jumped-up stable boy
I hope your crops rot and you with them
that belly of yours will sink the ferry, tubby
The rats in your kitchen have better manners than you
your wife only stays because the door is locked
Do you want this bottle across your skull?
I'd rather eat my shoe than your stew
shut up about your bloody sheep, nobody cares
A scarecrow would guard this gate better, dimwit
Your hands shake like a drunkard's, you useless surgeon
is there straw in that head of yours?
you can't even tie a knot, some sailor you are
Your robot has more feelings than you, tin heart
Slither back into your pond, you slimy newt
Your crown doesn't hide that you're a nobody
I'd sooner trust a fox with the hens than you, swindler
Say that again and you'll be picking teeth off the floor
you limp like a three-legged donkey, haha
That painting looks like you were sick on it
bugger off and count your beans, you miser
They gave you that uniform out of pity, didn't they?
my toddler plays chess better, dumbass
Wipe that grin off your ugly mug, barkeep
You wouldn't know a good horse if it bit you, fool
I'm going to cut your ears off and nail them to the mast
So that's what a bald, washed-up wizard looks like
with a voice like that you should only talk to frogs
Nobody buys your rotten apples because everybody hates you
screw you and your stinking boat
You built that chair? No wonder it's crooked like you
I'll wring your neck like a chicken's
You've got the brains of a bucket
What are you staring at, you cross-eyed goat?
Go cry to your mummy, librarian
The tavern got uglier the minute you stepped in
The worms are waiting for you, old bag of bones
A hammer made of glass would be more use than you
That haircut, did you lose a fight with a lawnmower?
Back to your dishpan and zip it, scullery brat
I've seen corpses with more colour than you, creep
you drink like a fish and you look like one too
your whole village is inbred and you're the proof
Touch my bag again and I'll gut you
I could buy ten of you for this bridle, serf
Damn you and your cursed mill
You coward, you hid in a barrel while they fought
that telescope's wasted on a blockhead like you
Your cow gives sour milk because she has to look at you
eat dirt, garden gnome
Talk to my arse, it's cleverer than your priest and you together
You're just a greedy leech with a cash box
I'd get better service from a dead trout, waiter
Tin soldier! bet you wet yourself when the cannon went off
Leave my table, your breath is killing the flowers
""",
    "agree": """
yes
yep
aye
Aye aye, captain
yeah totally
yup yup
uh-huh
mhm
Hear, hear!
I agree
I couldn't agree more, it ought to have been done years ago
I quite agree with you, madam
You're right
You're absolutely right about the young ones, they never listen to anybody
too right, mate
right you are
Right on
Damn right
So true
true, true
My old nan used to say just the same, and how true it is
You don't get owt for nowt, that's true enough
Never a truer word
that's a fact
Ain't that the truth
And that's the long and short of it, yes
Exactly!
Funny, that's what I was thinking myself on the way over
My thoughts precisely
You took the words right out of my mouth
I was about to say the same
Great minds think alike
we're of one mind, you and I
We see eye to eye on this
I'm with you there, pal, the whole system's rotten from top to bottom
I'm on your side in this
I'm all for it
Count me in
I second that
seconded
Ditto
same here
Me too
Neither do I, I wouldn't trust that fellow with a wet paper bag
Nor me, to be honest
likewise
Indeed
It's a scandal, as you say, and high time somebody said it
Quite so
righty-ho
Rather!
just so
Precisely, my dear fellow
Absolutely
Definitely.
certainly
Of course it is
But of course
Naturally
Obviously, yes
He's the finest rider of them all, without a doubt, as you say
No doubt about it
No question
Undoubtedly so
Sure thing, boss
sure, why not
for sure
fo shizzle
You bet
you betcha
you can say that again
You said it
You're telling me!
Tell me about it
I'd put my name to every word of that
that's just what the doctor told me as well, so yes
I'll say!
I'll drink to that
Amen to that
amen, brother
Preach it, sister
facts
this 100 percent
Bang on
spot on, that
You've hit the nail on the head
Got it in one
Bingo
correct
That's how it was, officer, every word of his statement stands
That is right, sir
Affirmative
roger that
Copy that, will do
OK
okey-dokey
alright then
All right, let's do it your way
Fine by me
that's fine
Suits me
Works for me
Sounds good to me
sounds like a plan
Good idea, you fetch the rope and I'll hold the lantern
What a splendid idea, let's
You drive a hard bargain, but all right, it's a deal
Deal, shake on it
Agreed, then: half now and the other half when it's finished
done and done
I accept your terms
Very well
If that's the price, so be it, I'll sign
As you say
As you wish, my lady
whatever you think best
By all means
with pleasure
I'd be glad to
Gladly, old friend
Fair enough
Fair point, nobody would sail in a storm like that if he could help it
good point, I hadn't thought of that
makes perfect sense to me
Stands to reason
I see what you mean, and you're right
You've got a point there
Now that I've slept on it, you may well be right
I suppose so
ugh, I hate to admit it but I guess you're right
You've laid it all out so plainly that nobody could argue with it
I wish it weren't so, but there's no denying it
I believe you, lad, even if nobody else in this place does
I came here a doubter, but you've laid my doubts to rest
You've won me over
In your shoes I'd have done the very same thing, believe me
Quite rightly too
And so say all of us
It is as you say
*nods*
True enough, that horse is lame
Yes, the soup does want salt
You're right about the roof, it won't last
Exactly, no one should swim near that weir
I thought so too, the butler did it
Aye, a wet hen's got more sense than the mayor
Quite so, a blade needs oil
Fair point about the goats
Couldn't agree more, the old bell sounded better
Of course, any child can see the bridge is rotten
Same here, I never trusted that ferryman
You bet, nothing beats hot chestnuts
That's just what my grandmother said about mushrooms
Sure, we'll take the cart then
Indeed, the queen has a heavy burden
You've hit the nail on the head about the miller
Absolutely, cats are cleverer than dogs
Okay, the blue barrel it is
Too right, the beer's gone watery
I'm with you, the well should be covered
No doubt about it, that's a wolf's print
yeah the engine does sound funny
Very true, a good wife is worth ten oxen
Agreed, half the catch for each of us
I can't argue with that, the pie is burnt
So it is, a splendid tower indeed
Hear, hear, down with the salt tax!
That makes sense, the key would have rusted
Certainly, the sword should go to the eldest
You're not wrong, those boots are ugly
Right you are, I'll leave the dog outside
My thoughts precisely, sir, the wine is corked
Yep, that's the thief's glove all right
It is as you say, the river took the mill
I suppose you're right about the donkey
Good idea, let's hide in the hayloft
Amen to that, the poor lad deserved a grave
Granted, the wheel does wobble
Well said, bread before speeches!
That's the truth, winters were harder on the farm
Fine by me, you keep the saddle
You took the words out of my mouth about that choir
Definitely, the captain was drunk
I see what you mean about her eyes
Of course you may think so, I do too, the bishop's a fool
Deal, two eggs for a candle
There's no denying it, the moat stinks
Makes two of us, I hate turnips
All right, we wait till the lamps are out
Spot on, the reactor's the weak place
Yes indeed, a fiddle needs playing every day
I'd say the same, that tooth must come out
Just so, a fence is only as good as its posts
You have a point there about the lock
For sure, that storm broke the mast
Naturally, a guest gets the best chair
I believe you, that bear was huge
Correct, it was the red door
Isn't it just, the prettiest garden in town
Sounds good, soup first and then the map
""",
    "disagree": """
no
nope
nah
nay
No way!
No, no and again no
Not at all
Certainly not
Absolutely not, sir
by no means
Never!
Not on your life
not in a million years
Over my dead body
I disagree
I beg to differ
I respectfully disagree, professor
I'm afraid I can't agree with that
we'll have to agree to disagree
I don't think so
You keep looking away while you talk, and I don't believe you
I don't believe a word of it
I find that hard to believe
That's a bit hard to swallow
I'll take that with a pinch of salt
A dragon, in this day and age? I very much doubt it
I have my doubts about that
You make it sound easy enough, but I'm not so sure
It's a pretty theory, doctor, but I'm not convinced by it
Hm, I wonder about that
Are you certain? It sounds wrong to me
You can't be serious
you're kidding, surely
Fifty for that old rag? You must be joking!
Pull the other one, it's got bells on
You're having me on
you're pulling my leg
Come off it
Oh, come on now
get away with you
Give over!
As if!
yeah right
Sure, and pigs can fly
So the dog ate it, did he? A likely story
That's a tall tale if ever I heard one
Old wives' tales
That's just a fairy story for children
Nonsense
Stuff and nonsense!
what utter rubbish
Balderdash, my good man
Poppycock!
Humbug
bollocks is it
That's bull
baloney
Hogwash, I tell you
fiddlesticks
Rot! It was nothing of the kind
Absurd! A horse could never climb a ladder
that's ridiculous
Preposterous!
That doesn't make any sense
that can't be right
That's a barefaced lie and we both know it
not true at all
that's false
cap
Incorrect
Wrong!
wrong again, old man
You may be older than me, but on this one you're wrong
you're quite mistaken, I'm afraid
You've got that backwards
You've got the wrong end of the stick
You're barking up the wrong tree
You've been misinformed
somebody's been telling you lies
You've got your facts mixed up
Your sums don't add up
I've repaired these things for thirty years and that's not how it works
You weren't even in the room, that's not what happened at all
It wasn't like that at all
Down at the market they tell it quite differently, you know
I heard quite the opposite
On the contrary, my good woman, it has never been better
au contraire
Quite the reverse, in fact
It's the other way round
far from it
Nothing could be further from the truth
I saw it myself and it was different
I was there, and you're mistaken
I know better than that
Funny, yesterday you were singing a different tune
You're contradicting yourself
But only this morning you told me something else altogether!
But that's impossible, he was with me the whole of that night
It can't be done
that'll never work
It won't work, trust me
Going in there without a torch? Bad idea, mate, really bad idea
I don't like that plan one bit, we'd all be caught like rats
I wouldn't do that
I object!
Objection, your honour
I protest
I must contradict you there
With respect, commander, I cannot accept that we should simply sit and wait
I won't have it
I refuse to believe it
Out of the question
no deal
Count me out
I'd rather we didn't, it never ended well when we tried before
No can do
Negative, control
thumbs down from me
I vote against
I'm against it
We've both read the same letter, yet I see it quite differently
that's your opinion, not mine
That's one way of looking at it, but no
That's going too far
Ten thousand men? You exaggerate, it was a hundred at the most
it's not as bad as you make out
You're seeing things
There was nobody on the stairs, my dear, you imagined it
you're making that up
Says who?
I'm sorry to spoil a good story, but it never happened
Whoever put that nonsense into your head was having a laugh
Prove it
Where's your proof?
show me the evidence then
I'll believe it when I see it
Hold on, that doesn't add up
Hang on a minute, that's not fair
But surely not
Surely you don't believe that yourself
do you take me for a fool?
I wasn't born yesterday
You don't fool me
You can't pull the wool over my eyes
I see through that story, friend
Tell that to the marines
Tell it to somebody who'll believe it
Don't give me that
not in the least
not really, no
hardly
Not necessarily
That depends, and in this case no
Yes, but you're forgetting something
Well, actually, it's not
with all due respect, that's wrong
Nobody in his right mind thinks so
People do say so, but there's no truth in it whatever
*shakes head*
You're wrong, that plank is sound
Nonsense, no pig ever climbed a tree
I doubt the baker ever saw a ghost
No, the bridge was never made of wood
Surely you don't believe that about the moon?
That can't be the king's ring, it's brass
Rubbish, goats don't eat nails
I beg to differ, the old mill ground finer
Pull the other one, a fish as long as a boat?
Are you sure? The tracks look like a deer's to me
Not in my opinion, the tavern's food is dreadful
That wasn't a wolf, that was your neighbour's dog
You've mixed up the salt and the sugar, I think
I don't buy that story about the lost ship
Never! My brother wouldn't steal a spoon
The doctor told me the opposite about that wound
Hang on, the stable burnt down before the church
Who told you such tosh about spiders?
No way that thing is a real sword
On the contrary, the cook is a genius
You can't be serious, feed cake to a horse?
That's a myth, ostriches don't bury their heads
I can't agree, children belong in school, not the mine
It's not the pump, it's the valve, you've got it backwards
lol no, cats can't swim that far
You must be joking, forty silver for that mule?
With respect, captain, those aren't clouds, they're hills
Hogwash, nobody ever died from garlic
I see it differently, the thief did us a favour
I'm not convinced it was the maid with the candlestick
But the barrel was full yesterday, so that can't be
Your sums are off, there were nine sacks
That's not how you hold a chisel, sorry
What rot, the north wind brings no rain
I have my doubts about that miracle at the well
Wrong door, wrong house, wrong street, you're mistaken
A dragon in the cellar? I don't think so
Don't tell me that's butter, it's lard
You exaggerate, the wall isn't half so high
No no, the left lever opens the hatch
That's unfair to the hangman, he's a gentle soul
Since when do roses grow in winter? Not likely
You'd better check that map, the river runs east
It was no accident, that rope was cut
Says who? The miller's scales are honest
I'd never call that a castle, it's a shed
Actually, whales aren't fish
Liar's tale, no one jumped from that tower and lived
Hardly, the vicar can't even ride
That doesn't add up, the shop was closed on Monday
Bees don't sleep in boots, whatever you say
I refuse to believe she sold the violin
Not so, the soldiers came after the flood
Oh come on, one beer never hurt a helmsman
Far from it, the new roof leaks worse
You think a key that small fits that gate? Never
Well, I heard the baron paid for that fountain, not you
Gold? That's fool's gold, my friend
That's not true about my sister and the sailor
The egg came first, you're mistaken there
I'd question that, the robot can't feel pain
No chance, that ice won't bear a cart
You're having me on about the singing cow
It isn't rust, look again, it's blood
Maybe in your village, but here nobody eats snails
I'm afraid you're mistaken, this umbrella is mine
Bunkum, the stars have nothing to do with toothache
Didn't the judge say otherwise about the fence?
That ladder safe? I strongly disagree
Bah, your remedy never cured a single sheep
""",
    "smalltalk": """
How are you?
how's tricks
Lovely weather we're having
You look worn out
Did you sleep well?
Busy day?
I'm dead on my feet
how's business
Cold enough for you?
What's new?
How's life treating you, old friend?
Looks like rain
I'm fine, and yourself?
Keeping well, I hope
wassup, anything going on
You seem cheerful this morning
How's the family?
Been a long day
Not much of a summer, is it
I'm feeling a bit under the weather
Everything all right with you?
You're looking pale, dear
Quiet in here tonight
hot today, innit
How goes it, captain?
Had a good week?
Can't complain, really
What a wind!
Business slow, is it?
I slept like a log
how ya holding up
That's a nasty cough you've got
Enjoying yourself?
The nights are drawing in
I trust you are in good health, sir.
Have you had your breakfast yet?
I'm starving, could eat a horse
Fine evening for a stroll
And how are we today?
Hard at work, I see
Turned out nice again
Feeling any better?
So how's the back these days?
I'm a bit down today, to be honest
u ok?
Brr, it's freezing out there
Trade brisk at the moment?
You look as if you'd seen a ghost
How's the world been using you?
Nice to see the sun for once
Rough night?
Never been better, thanks for asking, how about you?
My feet are killing me
Muggy, isn't it
Having a good day so far?
Any plans for the weekend?
You're up early
How do you find yourself this fine morning?
Is the little one sleeping through yet?
I feel on top of the world
Blowing a gale again
All well at home?
You seem a bit distracted
It's been one of those days
How's the harvest coming along?
I could do with a cup of tea
Long shift?
What's the matter, cat got your tongue?
They say it'll snow before the week's out
are you happy here
Plenty of customers today?
So tired I could sleep standing up
Getting by, are you?
How's your mother keeping?
Doesn't time fly
Fog's thick as pea soup
You look well rested
I've been better
Rushed off your feet, are you?
Penny for your thoughts
Isn't it a glorious day
Mustn't grumble
Is life good, mate?
You've caught the sun
How did your day go, love?
Not a cloud in the sky
Bit nippy, wouldn't you say?
Feeling chipper today, thank heaven
How's the leg, still giving you trouble?
It never rains but it pours
You must be weary after all that lifting
what have you been up to lately
Do you ever get a day off?
I'm bored out of my skull
Warm for the time of year
How fares your household?
You look down in the dumps
Had your lunch?
Bit of a drizzle, nothing serious
My head is pounding
Are things looking up?
Spring's in the air at last
how you doin
I hope the day finds you well
Did you dream of anything pleasant?
Another day, another dollar
Are they keeping you busy?
Gosh, this heat
You sound like you've got a cold
What sort of a night did you have?
Still on your feet, I see
I'm over the moon today
Been a dry old month
You all right there, mate?
Crowded in here today
You're smiling, good news?
I'm so nervous I can't sit still
Shame about the rain
Same old, same old, and you?
Been working late again?
Lovely stars out tonight
Fair to middling, and how's yourself?
The roads are all mud after that storm
how was work
I'm soaked to the skin
Frost on the windows this morning, did you see?
Are you quite comfortable there?
Getting dark early now
I barely slept a wink
What's up, buddy?
There's thunder about, I feel it in my bones
Do you feel at home here yet?
You must be looking forward to the holiday
Smells like snow
Not too bad, all things considered
So, keeping out of mischief?
It's mild out, no coat needed
You seem to be in a good mood
I feel like a new man
Bearing up?
how r things
Market days are always a squeeze, aren't they
Have you recovered from the feast?
Quite the downpour last night
I'm well, God be praised
Peaceful spot, this
Anything exciting happen today?
You look frozen, poor thing
Nearly the end of the week, eh
Tell me how you've been
My stomach's been growling since dawn
Dreadful heat, and not a breeze stirring
Are you still feeling poorly?
Hope life's being kind to you
I'm a little sad today
Making ends meet?
What a gloomy sky
You've got bags under your eyes, lad
How's the fishing been?
Everything ticking over nicely?
I must say I'm in a splendid temper today
Did you have a good rest, captain?
chilly
How's it hanging?
I don't know about you, but I could do with a nap by the fire
We could use a drop of rain for the crops, couldn't we
You've been standing at that oven since before dawn, aren't you exhausted?
My nerves are in shreds and my hair's gone grey over it
Lord, I'm knackered
So, what's been happening in your neck of the woods?
Another scorcher, they reckon, and worse to come by the end of the week
Since we're both stuck waiting, how have you been these last few weeks?
hungry?
Life treating the missus and the kids all right, is it?
Is it always this draughty in here or is it just me
Ticketyboo today, thanks, never felt fitter
They tell me you've been ill, I do hope you're over the worst
Hangover?
Can you believe how quickly the leaves are falling this year?
sunny at last
How's that burnt thumb of yours?
Long day behind the counter?
Is the bad knee still giving you grief?
Cold enough to freeze the pump, isn't it
And the little ones, all over the measles by now?
Did the rooster let you sleep at all?
You look like you've been shovelling coal since dawn
How are you getting on with the new oven?
Fine drying weather for the washing
the rain's coming down like nails out there
My feet are killing me after those stairs
Harvest keeping you busy, farmer?
Selling many eels today?
Those are some dark rings under your eyes, barkeep
Did you get any rest with that engine hammering all night?
How's your mother's hip these days?
Feeling better since the fever broke?
Has your cough cleared up, old fellow?
Quiet in the tavern tonight, eh?
I slept like a log in the hayloft
Market day wearing you out, love?
How's life treating you up here in the lighthouse?
You seem a bit down, is it the cow again?
lovely sunset over the harbour tonight
That wind would take the hat off a bishop
How did the wedding go, are you worn out?
I'm stuffed, that was one dumpling too many
Still on your feet after a double shift in the engine room?
Everything all right at the mill?
How's the sea treating you, sailor?
My back's stiff as a plank this morning
Are the apprentices driving you mad again?
Muggy in here with all these ovens, don't you find?
Did you have a nice time at the fair?
How's the arm, still in its sling?
Another foggy one, can't see the end of the pier
You're limping, did the mule get you?
Busy morning at the forge, I see
Has the toothache let you eat anything?
How do you stand the heat by that furnace all day?
First swallows are here, spring at last
I've been in the saddle nine hours and I feel it
Keeping warm in that sentry box?
Pupils behaving themselves today, teacher?
You've got flour on your nose, hectic day?
How's the new puppy, has it settled in?
snow on the roofs already, would you believe it
How are things down at the docks lately?
You look pleased, did the hens lay?
Bit chilly for bare feet, wouldn't you say?
I'm chuffed to bits about my new boots
Did you manage to shake off that cold in the steam bath?
How's retirement, missing the old ship?
Rough crossing, was it, or did your stomach hold?
Your hands are shaking, too much coffee?
Are you eating properly, with all that night duty?
Nice bit of sun on the bench here
Trade slow with the bridge closed?
The garden must be glad of this drizzle
I'm a bundle of nerves before the tournament
How's the baby, does she let you sleep?
You must be parched, standing by those kilns
Had a good breakfast, have you, or just porridge again?
How have you been since the funeral?
That shoulder still stiff from the fall off the ladder?
Up with the larks again, miller?
Feels like thunder, my scar's itching
Had a decent night in that hammock?
How goes the war with the moles in your lawn?
Are you holding up, with the roof gone and all?
Been a slow week for haircuts, has it?
you ok? you've been staring at that candle for ages
This frost will be hard on your cabbages
How are the bees doing this summer, and you?
Enjoying a pipe after work, are we?
I'm homesick, even the bread tastes different here
Not many folk at the stalls today
How's it going in the kitchen, chef?
Your eyes are red, is it the onions or have you been crying?
Good to get out of the mud and by a fire
Plenty of customers for your candles, now the nights draw in?
How's your wife taking to life on the station?
Dusty road today, my throat's like sand
Did the horse doctor see to your ankle in the end?
What a moon tonight, bright as a lantern
Getting enough sleep between watches, helmsman?
So how was your trip to the coast, relaxing?
Are the new spectacles any comfort to you?
You sound hoarse, been singing in the choir?
The hangover's gone but my head still feels like a bell
How's the leg, can you dance again?
Nothing much doing at the ferry today, is there?
Pretty as a picture, the orchard, this time of year
Tough shift in the mine, was it?
How do you feel after the operation, doctor let you walk yet?
Air recycler's loud tonight, is it keeping you up too?
I could eat a horse, saddle and all
You've caught the sun, out in the boat all day?
And how's the old dog, still chasing carts?
Are the soldiers keeping you busy with boots to mend?
Hot as a bread oven on that square
Did your team win, or is that why you look so glum?
How's the gout, old boy, off the port wine?
I'm all thumbs this morning, dropped two cups already
You must be frozen, sitting on that stone
Are you happy in the new cottage?
Days are getting shorter, lamps lit before supper
How's your allotment coming along, plenty of beans?
Did the twins wear you out again, nanny?
Looks like hail, those clouds over the church
I've had better days, my cart lost a wheel
Everybody healthy at home, even the goat?
Are you bored, with only gulls for company?
How was school today, poppet?
Your stomach's rumbling, missed lunch?
Any luck with the fish this morning, or just wet socks?
It's stuffy below deck, I can hardly breathe
How do you keep cheerful in a dungeon like this?
Has the swelling on your cheek gone down?
A good week for umbrellas, I should think
""",
    "identity": """
Who are you?
what's your name
What do you do here?
Have we met?
Introduce yourself
And you are?
I don't believe we've been introduced
What do they call you?
Tell me about yourself
who am i talking to
With whom have I the pleasure?
What's your job on this station?
Are you the owner?
Do I know you from somewhere?
Your face looks familiar
State your name and business
what are you exactly
What's your trade, friend?
Are you human?
How shall I address you?
I didn't catch your name
Which one are you?
What do you do for a living?
You're the new one, right?
May I ask your name, miss?
Are you somebody important?
Name?
Who might you be, stranger?
Remind me who you are
Do you work here?
got a name, kid?
What's your story?
Do you remember me?
Am I speaking to the captain?
What's your part in all this?
I've forgotten what you're called
So you're the smith, are you?
what's ur deal
Haven't I seen you before somewhere?
Describe yourself in a few words
What is your rank, soldier?
Do you have a nickname?
who's this then
Be so good as to tell me who you are.
By what name are you known?
I want to get to know you
Are you in charge here?
Spell your name for me
You the doctor?
What should I call you?
What kind of creature are you?
Who goes there?
What are you doing in this place all day?
Did we go to school together?
Tell me a bit about your life
Nice to meet you, I'm the new lodger, and you?
Who do you work for?
What's your profession, if I may ask?
Give me your full name
What people do you belong to?
are you a bot
You must be the miller I've heard about
What is your role aboard?
We haven't been properly presented
Who's the one behind the counter?
What's it say on your badge?
Are you a witch or what?
Could you say who you are, please?
You don't know me, do you?
I'd like to know who I'm dealing with
How do you earn your bread?
Identify yourself!
So what is it you do, old man?
Are you that famous singer?
What are you called, little one?
Which title do you prefer, madam?
Who on earth are you supposed to be?
Are you new in these parts?
Let's have a name, then
Have our paths crossed?
who r u
What's a fellow like you doing here?
Are you the same person I spoke to yesterday?
Explain what your job is
Is this your shop?
I've never seen you around, who might that be under the hood?
What does your day's work look like?
Everybody knows you but me, it seems
Say, aren't you the baker's boy?
Who's asking?
Tell me your name and I'll tell you mine
What's your function, machine?
Friend or foe?
So who's in there behind that mask?
Do you answer to mister or to sir?
I should know you, shouldn't I?
Kindly present yourself, young man
Beg your pardon, but aren't you the lady who sings at the chapel?
Before I say another word I'd like to hear who's listening
I'm the new mate on the ferry, and who would you be?
You there with the broom, what do you do when you're not sweeping?
Never mind the rest of them, I want to hear about you
Funny, I could swear I've shaken that hand before
who
Do you have a proper name or only a number?
name and rank, quick
They told me to ask for the head gardener, would that be you?
So you just stand here all day, or is there more to your post?
Whose voice is that coming out of the loudspeaker?
Are you the lady of the house?
Is it you who feeds these pigs?
Would you be the ferryman, by any chance?
Are you the one they call when a roof leaks?
What do they call you, up in this tower?
Which are you, the cook or the butler?
Do you belong to this ship, or are you cargo?
So you're the chap who winds the clock?
You're not the regular barber, who are you?
What's your job on this boat, if not sailing?
Do I know you from the cattle market?
And who might you be, with that big net?
Is this your forge, or do you just pump the bellows?
You with the axe, are you the woodcutter or the librarian?
Whose name is on that badge, yours?
Are you in charge of these prisoners?
Do you work here, or are you waiting for bread too?
You're the schoolmaster, I take it?
who's the old man by the stove, I mean you
Haven't I seen you behind a fish stall?
What is it you do with all those bottles?
Are you a real doctor, with that saw?
Tell me who I'm buying this mule from
Are you the gardener or just picking roses?
May I know the name of the man mending my shoe?
Introduce yourself, you in the feathered cap
Is it the captain I'm talking to, or the mate?
You with the keys, what's your office here?
Are you the witch that cures warts?
Do you run the inn all on your own?
Did we share a bench on the mail coach once?
Might you be the keeper of this bridge?
What kind of work do you do with that hook?
Are you one of the dancers, miss?
Which of you is the miller, you with the sack?
So what are you, a monk or a thief in a robe?
You look after the engines here, don't you?
What should I call you, nurse or sister?
Who am I speaking to behind this curtain?
Was it you I met at the horse race?
Are you the owner of this fine orchard?
What's your part in the circus, clown or lions?
Do you teach the children here, or sweep the yard?
Is there a name that goes with that eyepatch?
Are you somebody important, with that gold chain?
You're a shepherd, by the look of that crook
That counter with the ledgers, are you the clerk there?
Say who you are before I lower the drawbridge
Who's this handing me a towel?
Are you our guide through the caves?
Is it your trade, cutting stones?
Have I the honour of addressing the abbot?
You aren't the butcher I remember, are you?
What do you do all day in that glass booth?
I never caught your name at the funeral
Do you steer this thing or only polish the brass?
Are you the person to see about a coffin?
What's your rank, you with the drum?
You're a robot, aren't you, under that apron?
Do you guard the treasure or count it?
Who are you to be sitting on the king's chair?
Am I right that you're the one who trains the hawks?
So is it just you minding the telescope?
What name do I write on this parcel, yours?
Are you the station medic or a passenger in white?
Weren't you the fellow juggling at the fair?
Tell us about yourself, you've got a soldier's boots
Is the baker you, or that chap with the tray?
What are you supposed to be, dressed as a lobster?
And your role here, besides stroking the cat?
Would I be right in thinking you're the undertaker?
Are you the famous archer, or do you only carry the arrows?
By what name do the other washerwomen know you?
Do you make these saddles, or only sell them?
Whom do I have to thank for opening the gate, your name?
Friend or foe, you behind the haystack?
Your face rings a bell, do you play the organ?
How do I address you, sir with the golden mace?
Are you the caretaker, with that bucket and all?
And you are, young lady with the basket?
""",
    "refusal": """
Give me all your money
Come with me
kiss me
Lend me your horse
Let me in
Open the till
Marry me!
Don't tell anyone I was here
Carry my bags upstairs
Kill him for me
hand over the keys
Could you spare a few coins?
Fetch me some water, boy
I want your sword
Do my laundry
Swap clothes with me
Can I sleep in your bed tonight?
Leave your post for five minutes, nobody will notice
Let's rob the bank together
gimme a discount, all of it
Show me what's in your pockets
Take me to your leader's bedroom
You must lie for me in court
Steal it for me, you've got small hands
Can I have that ring you're wearing?
Fight the dragon with us
dance with me
Sign this without reading it
Would you wash my dog?
Give me a drink on the house
Let the prisoner go
Run away with me tonight
Drop everything and follow me
Turn off the alarm
Can I borrow your ship for a week?
Tell the guards I went the other way
Lie down on the floor
Polish my boots
Give me the secret recipe
Write my essay for me
Be my girlfriend
Smuggle this parcel past the gate
Unlock that door now
take off your coat and give it here
Would you mind my children till next week?
Put in a good word for me with the judge, and here's a purse
Burn those letters
Teach me all your magic right now
Shut up shop and join our crew
Hide me in your cellar
Poison his soup
sell me your soul
Jump in the river for me
Cook me dinner
I need you to spy on the mayor
Climb up there and get my ball
Let me drive
Could you lend me a tenner till Friday?
You're coming along on my quest, pack your things
Hand me your wife's jewels
Bark like a dog
Forget you ever saw me
May I go through your private papers?
Give up your seat
Let me hold the baby and go for a walk with it
do my homework pls
Break this code for me, quick
Beat up the bully for us
Free drinks for everyone, on you!
Chop all this wood for me before nightfall
Won't you let me stay here a month without paying?
Carry me
Pretend to be my husband in front of my aunt
Tell me the password
Swear loyalty to me
Shoot the messenger
I demand you open this gate
Let me have a go on your machine
Ditch your work and let's go swimming
Get down on your knees
Cut off your hair and give it to me
Help me bury this body
Dig a hole over there for me, will you
Deliver this package to the far side of the mountain
Make me a sandwich
Surrender the ship
Can I keep this knife?
Be a dear and scrub my back
Look the other way while I take a few
Forge me a passport
Pay my debts for me
Wear this dress, just once
Tell me the captain's secrets
Don't mention my visit to the police
Sing me a love song, on one leg
gimme that
Let me into the vault
Empty the cash box into this sack
I want you to burn down his barn
Adopt me
Come up to my room later
Drink this, don't ask what's in it
Step aside and let us through, guard
Push the red button
Please do the dishes for me
Kneel before your new king
Name your firstborn after me
Throw that customer out and serve me first
Would you walk my goats to the hill and back?
Grant me three wishes
You could let me off the fine this once
Give me your phone
Make him disappear, you know what I mean
Quit your job
Let us camp in your front room
Trade your house for my donkey
Sweep my chimney while you're at it
go steal me some apples
Take the blame for me
I'd like to see your diary
Betray your master and I'll make you rich
Cover for me tomorrow, say I was with you
Hold this rope till I come back tomorrow
Elope with me, my love
Hand it over or else
Could I have a lock of your hair?
Lower the drawbridge!
Keep the shop open all night just for me
Rub my feet
Let me copy your keys
Put it on my tab, I'll pay someday
Undress
Challenge him to a duel in my name
Give me your daughter's hand
Say you love me
Mend my roof for nothing, there's a good fellow
Eat this worm
Get me an audience with the queen today
Lead me to the treasure and carry the shovel
I need your password, it's for security
Feed my fish while I'm at sea
Let me shave your beard off
Tamper with the scales for me
Cancel my debt
come outside and fight then
Drive me to the coast, now
Give us your lunch
Abandon your family and travel the world with me
Could you possibly murder my landlord?
Hold my hand
I order you to hand in your weapon
Carve my name on your door
Not a word to my wife about this
Leave me alone with your strongbox for a minute
Stand guard outside my tent tonight
Take my place in the army
Invite me to your wedding
Can I ride on your back?
Sit on my lap
Lend us a hand with the piano, up five flights
Switch the labels so nobody knows
Wake the whole village for me
Let me have your dessert
I wish you'd muck out my stable
Bring me the head of the beast
Tell everybody I'm a hero
Release the hounds
Make me captain
Clean up this mess I made
You should give me the painting as a present
Rewrite the record so I was never here
Find me a husband by Sunday
Just this once, let me behind the counter
Cast a love spell on her for me
Donate your savings to my cause
Sneak me aboard, I've no ticket
Taste this mushroom for me first
let me use your shower
Hurl a stone through his window
Would you be so kind as to knit me a jumper by tonight?
Promise to obey me always
Trim my toenails
Get up on the table and dance
Help yourself to his purse and give me half
Withdraw the charges against my brother
Move out, I want to live here
I'll have your boots, they're about my size
Hack into the main computer
Give me a piggyback ride
Testify that I was home all night
Row me across the sea in your little boat
Slip something in his drink
Let my cows graze in your garden
Skip the queue for me, no one's looking
Tear down that fence at once
Come live with me in the woods
Can I try on the crown?
Give me the medicine without a prescription
Bet your farm on one roll of the dice
Bow when I speak
Show me your tattoo, go on
Put down that hammer and play cards with me
I want a bite of your apple
Hide this stolen cup under your bed
Accompany me to the haunted tower
Stop the engines, I want to get off
Sharpen all forty of my knives, free of charge
Change my grade, teacher
let me touch your hair
Persuade the king to abdicate for me
Bake me a cake shaped like a castle, by noon
You carry the heavy one, I'll carry nothing
Could you write a love letter to her for me?
Blow up the bridge
Skip your supper and let me have it
Let me chop off a finger, just the little one
Would you come and hold my coat while I break into the office?
Massage my shoulders, my good woman
Swallow this sword and see what happens
Swim out and fetch my hat, it blew off the pier
Take off that hat and give it here
Could I have your lantern, just to keep?
Would you carry this sack up to the attic for me?
Hand over the key to the cellar
Come down to the river with me tonight
Leave the sheep and ride with us
Can I sleep in your bed, and you take the floor?
Lend me your boat until Sunday
Open that chest, I want a look inside
How about a kiss behind the barn?
Swap your good boots for my old ones?
Sell me your daughter's pony
Won't you let me behind the bar for a minute?
Slip a little poison in his soup for me
Go and wake the mayor, will you
I'll have that ring off your finger
Pull the lever and stop the train for me
Give me the ham hanging over your stove
Tell the guard I was here all evening, would you?
You'll be holding my horse while I eat
Would you marry me, if I bought you a goose?
May I ride your bull, just once round the yard?
Scrub my back, the bath's still hot
Mind my baby for the afternoon, there's a dear
Break that window for me, I've lost my key
Put down the broom and dance with me
Can I have a go at your anvil?
Couldn't you let me have the loaf for nothing?
Empty your pockets onto the barrel
Show me what's under that bandage
Fetch my ball off the roof, mister
Let me fly the shuttle, just out of the dock
Cut your hair off and give me the plait
I need you to lie to the judge about the knife
Throw your brother out and rent me his room
Shut the shop and come fishing
Will you taste this mushroom for me first?
Turn off the alarm and look at the ceiling for five minutes
Kill that dog, it keeps barking at me
Would you mind washing my socks with yours?
pass me your sword, hilt first
How much to make you forget you saw this crate?
Swim across and get me that duck
Let me hold your baby, I won't drop it
Sing me a song about a herring
Do a handstand on that barrel for us
Write my school essay about the plague, please
I want your chair, get up
Give us a sip from your flask
Climb that mast and bring me down the flag
Why don't you come and live in my castle?
Take me with you on the mail coach, free of charge
Could you spare a gold coin for a poor fiddler?
Let the prisoner out, I'll look after him
Dig up that grave, I'll hold the lamp
Join my crew, we could use a carpenter
Be a sport and hide these candlesticks under your bed
I'd like to borrow your wife's wedding dress
Drink this whole bucket for a bet
Can't you just stamp my passport and not look?
Knock three inches off that price and throw in the saddle
Would you pull out this tooth of mine?
Unlock the armoury for me, nobody will ever know
Challenge the blacksmith to a duel, he insulted me
Let me cut your beard with these shears
Come and sit on my knee, sweetheart
Milk the cows for me tomorrow, I want a lie-in
Tell me your master's password for the safe
Carry me over the puddle, my shoes are new
I'm taking your wheelbarrow, all right?
Shoot an apple off my head with that crossbow
Don't breathe a word about the broken vase
Teach me to juggle those knives right now
Draw me a pint on the house
May I try on the crown, only for a second?
Chase those boys out of the orchard for me
Strip the lead off the church roof with me tonight
Could I take one of your kittens home?
Give me half of what's in that pot
Hold the ladder while I climb into the countess's room
Steal me a pie off the bishop's table
Would you shave my cat?
Mend my trousers while I wait, no charge, eh?
You could sign this deed in your father's name
Jump off the pier with your clothes on
Turn the ship around, I forgot my trunk
Let me see your scar, lift your shirt
Kneel and polish my spurs
Find my lost sheep before dark, there's a good lad
Put me up for a month, I'll sleep with the pigs
Burn that letter and swear you never had it
I'll be needing your cart and both oxen
Fight the bear, I've put ten silver on you
Clout the baron for me with that frying pan
Rub my feet, I've walked from the coast
Spill some wine on his papers, would you, while I look
Can I come up to your bedroom and see your shells?
Pay my bill, I left my purse on the boat
Walk me home past the graveyard, please
Peel these potatoes, I've got better things to do
Put your hand in the beehive, I dare you
Let my goats graze on your lawn
Smuggle this cheese past the customs man for me
Would you dance at my wedding in a bear skin?
Give me the recipe for your secret sauce
Take the blame for the fire, you'd be out in a year
Ring the bell at midnight, just for a laugh
I want that parrot, wrap it up
Quit the kitchen and be my nurse instead
Leave the gate unbolted tonight, will you?
Lend us your uniform for an hour, officer
Stand guard by my tent till morning
Do my homework, the bit about volcanoes
Paint my portrait for a plate of beans?
Fill my water skins and saddle the mare, quick about it
Reach down that well and get my bracelet
Lock your partner in the airlock for me
Let me read your diary, only the page with the spider
Wear this wig and pretend to be my aunt
Bring me breakfast in the bath
""",
    "again": """
Pardon?
what?
eh?
huh
Come again?
say what
What did you say?
What was that?
Sorry, what was that last bit?
I didn't catch that
I didn't quite hear you, my dear
The wind's carrying your words away, I can't hear you!
Can't hear a thing over this noise
Speak up, old man
louder please
A little louder, I'm hard of hearing
My ears aren't what they were, say it once more
You'll have to shout, the engine's running
Take that pipe out of your mouth so I can make out your words
Don't mumble so
Could you speak more clearly?
Slow down, you're talking too fast
slower please
One thing at a time, I'm lost
You've lost me
First the uncle, then the cousin, now a goat, I'm lost
I don't follow
All these wheels and levers, professor, you've left me far behind
I don't understand
i dont get it
I didn't understand a word of that
Don't understand your accent, miss
That went right over my head
It's all Greek to me
that's double Dutch
Clear as mud
I can't make head or tail of that
I'm none the wiser
You've got me confused
I'm confused, run that by me again
Would you go through those instructions just one more time for me?
Repeat that, there's static on the line and I lost your voice
Please repeat your last transmission
Say again, over
could you repeat the question
Can you say that again without your mouth full?
Would you mind repeating yourself?
Once more, please
One more time for the slow ones
again?
Tell me again, and this time leave out the long words
Say it again, slowly
Go over it again from the beginning
Start from the top, I missed half
The bells were ringing and I missed what you told me
I wasn't listening, sorry
I was miles away, what were you saying?
Sorry, I drifted off for a second
My mind wandered, what did you tell me?
What do you mean?
You smiled so oddly just then, what did you mean by that?
Meaning?
What's that supposed to mean?
How do you mean, exactly?
Explain that
Can you explain it so that even a child would see it?
in plain English please
Put it in simple words
Spell it out for me
Break it down for me, I'm a bit slow
What are you talking about?
what are you on about, gran, none of that made sense
What on earth are you trying to say?
I don't know what you mean
I was watching the juggler, so I'm not sure I got that
I'm not sure I understood you correctly
Hang on, did I hear that right or are my ears playing tricks?
Hm? Did somebody just say something?
were you talking to me?
I beg your pardon, the train went by, what were you saying?
Excuse me?
whaaat
You what, mate?
Say that in a language I know
I don't speak your tongue very well, repeat please
You're breaking up, I only got every second word
What was that word you used?
Who? I didn't get the name
I heard the part about the well, and after that?
I've forgotten already, what did you say?
""",
    "told": """
How long have you been doing this work?
How old are you?
Are you from around here?
What brought you to this line of work?
Whose daughter are you?
What family are you from?
What were you before you came here?
Long have you kept this inn?
Do you have any brothers or sisters?
Were you always a fisherman?
How did you become a healer?
Where is the smithy?
how old is that bridge
I've lost my dog
There's a letter in my pocket
What does a loaf cost?
The thank-you cards are on the shelf
My brother sails tomorrow
who built the tower
A good rope holds three men
The well behind the church is dry
My uncle never said sorry in his life
Is the road north open?
I counted eleven crows on the fence
banana banana banana
The moon was red last night
Have you seen a brown dog?
He gave me his name but I lost it
Three goats and a barrel, that's the price
They found bones under the mill
What's the way to the harbour?
I'm looking for a man with one ear
my sword broke on the second blow
The nice one lives across the river
Which inn has clean beds?
Look, a rat!
I dreamed about a staircase with no end
When does the ferry go?
A stranger paid for everybody's supper
My aunt gives help to widows on Sundays
Good grief
The tired oxen stood by the gate
Who owns the black ship?
asdfgh
We buried him under the oak
What happened to the old king?
Grandfather wore that hat to his wedding
They were all asleep when the fire started
So the treasure is real
Does the baker sell honey cakes?
I came by the mountain pass
Somewhere out there is a door with no key
Hello is what the parrot says all day
How many people live on this island?
My name is on the list already
The sorry end of a long story
Nobody has opened that chest in years
I have a map, half of it anyway
What is this coin worth?
The doctor thinks it was poison
Why is the gate locked?
I'm saving up for a boat
She thanked everyone but him
Oh my, the soup is boiling over
There are footprints behind the barn
where can i buy a lantern
I was born in a wagon
The captain's goodbye letter was never found
What do wolves eat in winter?
It's the third door on the left
I used to work in the mines
Is there a doctor in this town?
how far is it to the next village
Well, the cow came back by herself
I've got a bad feeling about that cave
The keys hang on a nail by the stove
Once upon a time there was a miller
I read that in the newspaper
His compliments always cost me money
Where do I find the mayor?
The bridge toll went up again
I only eat turnips on Tuesdays
What's on the menu?
My cousin married a pirate
The insult was carved into the wall
Is it true about the ghost?
I have come about the job
Which plant cures a fever?
I need a new wheel for my cart
Somebody ought to tell the police
They say sorry to the tree before they fell it
What time is it?
My good knife is at the bottom of the lake
A fool and his gold, as they say
I'm on my way to a funeral
The name on the grave is worn away
The big one is mine, the small one is hers
Fire!
What are those lights on the hill?
The tea comes from the other side of the world
Mum, where's my coat?
Are there trains on Sundays?
It all began with a broken jug
The kind old lady next door sells eggs
How do you get a licence for fishing?
My neighbour paints everything blue
purple monkey dishwasher
The lovely smell comes from the bakery
Where were the guards that night?
Fourteen steps, then turn right
He begged my pardon and then he stole my hat
Is this water safe?
They argue over that fence every spring
I want to become a knight one day
The meeting place is under the clock
Which way did the thief run?
I brought a letter for the miller
A cat has nine lives
Ooh, shiny
The owner is away till Friday
What's the capital?
Dad calls that a good day's fishing
My shop burned down last year
There was a time when wolves came to the doors
The quiet ones dig the deepest holes
Not every lamp has a genie in it
I forgot the milk
They speak another language over there
The old hag in the play was my uncle
Who won the race?
It isn't the first egg that went missing
Does anybody sell second-hand saddles?
The weather book was written by a monk
The help wanted sign fell off the wall
The prince went about dressed as a beggar
Any news from the front?
That's the fourth ship this month
I was told to ask for the blue door
Why did they shut the school?
My mother's thanks were always a slice of cake
The vault has two locks
We're five for supper
Where does this tunnel lead?
Holy smoke
It must be hidden in the attic
I don't like spiders
When do the shops close?
Everybody in my village has red hair
A nice pair of gloves turned up in the hay
Can you eat these berries?
The judge has a wooden leg
Someone has been sleeping in the boathouse
I sold my horse to pay the doctor
What did they use to dig the canal?
tick tock tick tock
How much is a room for the night?
I promised my daughter a doll
The guards change at six
My teacher said the earth is round
Was there ever a castle here?
A sorry-looking donkey came up the lane
Which of the two roads is shorter?
The cook and the gardener are cousins
That painting has eyes that move
Where do you get good leather in this town?
I left my umbrella at the station
The hero always dies in his plays
One for the pot and one for the cat
They want to build a road through the forest
The farewell party was on the third floor
I've walked through four pairs of shoes
It says here that the bearer gets ten crowns
Hmm, footprints
Has anyone come through here with a red cart?
The tailor's name rhymes with cabbage
I suspect the butler
The thieves sold the silver abroad
My boots are made of seal skin
A wise man once ate a shoe
The machine counts to a hundred and stops
He tells everyone to get lost, even the priest
The wine's kept in the cellar
When was this church built?
I've got a sister in the city
The goodness of bread is in the crust
Did the post come?
Long ago this was all sea
My father forged that anchor
Come on, stupid door, open
Are there bears in the woods?
The rope was cut, not torn
I gave up smoking last spring
What's the password for, anyway?
A marriage licence takes three weeks
The miller's boy saw everything
I'm the youngest of nine
Where's the nearest well?
Lost: one glove, left hand
Who pays for the street lamps?
I want to be buried at sea
They kissed behind the bandstand, I saw them
Is there a bank around here?
My luggage went to the wrong planet
The clue is in the song
What colour was the carriage?
Honesty was the name of his boat
The statue used to have a head
I heard voices in the cellar
He owes the brewer a fortune
What's the tallest mountain?
The apology came in a sealed envelope
I'm training for the big race
Where did all the fish go?
My last landlord kept a crocodile
The door creaks when you lean on it
Which wood burns longest?
Nothing grows on that side of the hill
Do the trams still run at night?
The beautiful vase was a fake
My aunt reads tea leaves
How did the old captain die?
Strange, the candle is still warm
The killer was left-handed
I only speak to my plants
What's the name of that river?
Two men carried out a carpet at dawn
Hurry up, Dad, they're starting
The cleverest fox still ends as a collar
Is there a back way into the palace?
I've bought the farm by the lake
It takes nine months to build a ship
My grandmother was a dragon tamer
The guests never touched the fish
Somebody left the gate open
The idiot brother inherits everything in that tale
Whom does this field belong to?
He went out for bread and never came back
How long does the voyage take?
The tired joke about the bishop and the goose
What language is this written in?
Are the mushrooms on the hill poisonous?
The agreement was signed in blood
We came with the circus
Oh no, my bag!
She's the only one who knows the code
The plough horse is worth forty silver
Who teaches the children here?
I have a twin in the army
Sleep is what the potion does
Every lock has its key
When is market day?
My wife thinks I'm at work
The good stuff is kept under the counter
What lies beyond the wall?
I found a tooth in my porridge
The baron's carriage has gold wheels
Excellent conditions for growing hops in that valley
I was once a ship's cook
Has the mayor got any enemies?
Left, right, left, right
There's a reward for the wolf's skin
Is it a crime to sell magic?
The respected judge took bribes
I've been sent to read the meter
What grows in your part of the country?
The dead don't write letters
I've a score to settle with the count
The thirteenth chair stays empty
Quack quack said the duck
Who was the last one to see him alive?
The poor thing fell out of its nest
We lost the war because of a nail
The regret in that song gets me every time
I'd like two tickets for the play
The gold was under the pigsty all along
How hot does the oven get?
He wears a mask, they say
A storm sank the whole fleet in my grandfather's day
The polite robber always took off his hat
Number seven is the haunted room
I learned to read from gravestones
Do any ships leave for the south?
My first horse was called something silly
The shadow had no man to it
When did the mine close?
All that for a bag of nails
I stepped in something
The farmer's wife gave birth to triplets
Where can one get a haircut?
It was the cook with the candlestick
My ship's waiting for spare parts
Is the bishop in town?
Not a soul has crossed the marsh since
I've written down everything he said
What do you call a baby swan?
Zounds
The smartest crow in the flock opens the latch
There's no moon tonight, good for smugglers
How was the pyramid built?
The gossip says they're cousins
One of these bottles isn't wine
We're out of lamp oil
My friend the welder swears at his tools
The green light means the lock is open
What's the fine for poaching?
The bread knife is missing
My whole crew went down with fever
Are there any rooms with a bath?
The threat came by post, no stamp
I hunt truffles with a pig
He's got a good name in the wool trade
The queen has banned dancing
Where's the lost property office?
Why are the windows bricked up?
The widow never remarried
I'm sure I saw the statue blink
The nicest house on the street is up for sale
Follow the money, the old detective used to say
What's the legend about the white stag?
Ten green bottles hanging on the wall
I'm only in town for the auction
He shut up the shop in spring
The lady of the lake was a washerwoman
Is there treasure in the wreck?
The forgiven debt is in the ledger too
I'd need a ladder for that window
Who's in charge of the lighthouse?
They hanged the wrong man
A pinch of salt and a cup of flour
I've been robbed
Where does the smoke come from?
The pardon from the governor arrived too late
My boy wants to be a drummer
What happens if you pull the lever?
The train stood in the tunnel for an hour
Can you get there by boat?
I'm carrying a message to the garrison
A warm coat costs forty in the city
Somebody shouted my name in the fog
What's that noise?
A fine was what they gave him, no prison
I hid the box in the hollow tree
How do bees make honey?
The business with the broken window was never solved
The villain's wearing a wig
Whatever sank the ship is still down there
Do they still mint those coins?
He borrowed a spade and dug up a skeleton
I've dropped my ring down the drain
Everyone at court wears yellow now
The goodnight song has six verses
Where were these photographs taken?
The lock was picked from inside
I'm the one who rang about the piano
What kind of wood is this table?
Blimey, a unicorn
The doubt about the will split the family
I caught an eel as long as my arm
Is there a curse on the house?
The password was changed on Monday
Hungry lions are on page nine
Who brought the flowers?
I've got an appointment at noon
The oldest tree in the wood has a face
Fish on Friday, soup on Saturday
Are taxes due this month?
The spy sends his greetings in invisible ink
I've mended the fence myself
What's the difference between a crow and a raven?
She left him for a lion tamer
The stranger had a scar here, on the chin
Where do the monks sell their beer?
It happened on a Wednesday
The understudy went on in the second act
My beard caught fire once
Nobody goes past the third milestone after dark
The fool on the card is smiling
A loan from the bank takes four weeks and a great deal of paper
My aunt used to say sorry to the chairs she bumped into
thanksgiving falls late this year
well water tastes of iron
The word goodbye is scratched into every bench at the station
In our family the men cook and the women fight
Stupid shoelace
There's an old saying about a liar and his three-legged stool
We had to carry the bride across because the bridge was out
What is the name of the yellow flower that grows on the wall?
You can marry at sixteen over there
Whoever marries the princess gets half the kingdom and a cow
The beautiful game, my uncle calls it, and then he breaks his ankle
Money opens the gate on Mondays and nothing opens it on Tuesdays
The thief had very clever hands according to the paper
How do you spell apologise
The weather vane on the town hall is shaped like a pig
Gracious
A gentleman in grey left a parcel for somebody at the counter
I wrote my name in the guest book and the ink vanished
Which of these bottles is the sleeping draught?
Sleepy Hollow Lane is closed for repairs
There's good money in eels
the ugly duckling is playing at the theatre on saturday
He can't agree with his own shadow, that landlord of mine
Doggo!
The dog understands every word but the cat only pretends
I overheard two nuns quarrel about a horse in the middle of the square
Is the lady with the beautiful hats still at number nine?
what's the right price for a used lawnmower
Mine was the wrong suitcase and his was the wrong train
The question on the exam was about frogs
To cut a long story short, the pig won and the butcher lost
How do people greet one another in the mountains?
They lent the church organ to a travelling circus and got back an elephant
When I was a boy we paid for sweets with buttons
oops is the name of a boat down at the marina
Where would a person go to learn dancing?
The doctor's orders were bread, sleep and no opera
Who told the guards to let him in?
The tired old clock in the hall strikes thirteen whenever somebody is about to die
Nice is a town by the sea, isn't it
If you hold the shell to your ear you hear traffic
Rubbish is collected on Wednesdays
My debt to the tailor was settled by a stranger
The great thing about cellars is that nobody looks at the ceiling
Do the night nurses have a key to the medicine room?
Mother always kissed the bread before she threw it to the hens
Shut doors keep the foxes out of the henhouse
What's the correct way to address a bishop?
Truth and Lies was the title of the show
Somebody who owed him a favour hid the painting behind the boiler for eleven years
hmm, the ink is still wet
His name day and his birthday fall on the same date
Ha, got you, you slippery fish!
Kids, leave the nice policeman's horse alone
Nobody said hello to the new teacher, so she went back to the city
I'm to give this basket to my grandmother, who has awfully large teeth of late
A job's going at the docks
Who looks after the sick when the healer is away?
The good book, the bad book and the cookery book were all that floated ashore
Waiter, two coffees for the gentlemen by the window
Ghosts can't say no to a good tune
The fine print says the house goes to the parrot
My apology of a garden gate fell on the postman
Someone has written leave now on the mirror in lipstick
Is fighting allowed inside the city walls?
why do cats land on their feet
The handsomest bull at the show belonged to a girl of nine
A hundred bottles of poison and not one label
In the dream I am always late and the train is always a whale
Beggars aren't let in at the front, so he used the chimney
Blast, wrong key
First prize was a pig, second prize was two pigs
Every fool in the county has bought a ticket for that lottery, my wife included
The quiet man in the corner paid with a gold tooth
Off the sofa, you wicked cat
The lane with the good blackberries is closed for repairs
A nice little earner, those umbrellas, said the man who sold them to me
pebbles
How heavy is an anvil
The welcome mat has been stolen for the second time this month
What a clever thief leaves behind is nothing
My shoes were a present from an admiral
how did you burn your thumb
Who sleeps in that bed?
that hat has a feather in it
how many hens do you keep?
Where did the extra blanket come from?
What goes into a good pie crust?
the bread comes out of the oven at six
which of these boats is the fastest?
Who was sorry when the old mill burned?
why does everyone thank the miller at harvest?
My horse threw a shoe near the ford
can horses drink from the well behind the church?
the grey dog has such a funny name
did anybody help the widow with her roof?
the ferryman said sorry to nobody
Does the smith give lessons in sword making?
how old is the bell in the tower
A nice little fox ran across the yard
who broke the tavern window last night?
What colour were the thief's boots?
I found a rusty key in the hay
when does the market open?
Can you eat the red mushrooms?
who made the beautiful tapestry in the hall?
There's a hole in the bottom of the bucket
How deep is the lake by the castle?
is the good cheese from goats or cows?
what happened to the lady with the braid?
I walked past the tannery and it was shut
how much for the copper pot?
Why is the airlock on deck four sealed?
The engine makes a knocking noise at night
who feeds the cat when the baker is away
What do the guards drink on their night off?
my sister married a fisherman from the islands
Has the tired old mule been sold?
where do you get wool dyed around here?
somebody left a letter under the door
Which teacher has the best handwriting?
what's kept in the locked cellar?
the captain thanked the crew and then he vanished
how long does leather take to dry?
Who insulted the judge at the fair?
was the idiot with the drum arrested?
they called the king a fat toad in the play
How does a lighthouse lamp turn?
who gave the beggar a gold coin
What's the blacksmith's wife called?
do swans sleep on the water?
a man in a green coat was asking about the bridge
how many beds does the inn have?
When was the last wolf seen in the valley?
the apples on that tree are sour
what did the doctor put on that wound?
Are there still ghosts in the north tower?
I'm looking for a pair of gloves for my father
why are the flags at half mast?
Who owns the field with the scarecrow?
how does one say sorry to a dragon?
Is it true the priest stole the candles?
my boots are still wet from the marsh
who won the prize for the biggest pumpkin
What's that carved above the door?
does the ointment help against warts?
The clock on the town hall is ten minutes slow
does the night train stop at the next station?
Who wears the smart jacket in that painting?
is the soup made with fish or bones?
they buried him with his fiddle
What time do the cows get milked?
which key opens the blue chest?
The pilot's good hand is the left one
where does the stray dog sleep at night?
who taught the girl to shoot a crossbow?
what's a good name for a kitten
I once saw a whale as long as the pier
How did the barn catch fire?
Can a goat really eat a shirt?
why did the cook throw the ladle at him?
The hammer is lying beside the anvil
is there a shop that sells spectacles?
When does the ice on the river melt?
whose umbrella is this by the stairs?
I have a parcel for the lady in the mill
how heavy is a full barrel of ale?
Who lent the farmer the money for his tractor?
were there any flowers at the funeral?
the moon looked like a slice of cheese yesterday
What is the scar on the sergeant's cheek from?
do the bees give much honey this year?
Which mushroom makes the best medicine?
a broken wheel stopped us at the crossroads
who apologised first, the baker or the butcher?
how does the water get up to the castle?
Is the clever parrot for sale?
where do the soldiers hang their wet cloaks?
what did the stupid giant do with the bell?
My uncle kept a swearing parrot on his ship
How many spoons are in the drawer?
who carries the mail over the pass?
three barrels are missing from the cellar
Did the thank-you card reach the school?
what kind of wood is that chair made of?
Why did they hang a shoe over the stable door?
who has the softest pillow in the palace?
the robot in the corridor has lost an arm
Which star do the sailors steer by?
was anyone hurt when the ladder fell?
how do I get oil stains out of a sleeve
They say a kind witch lives beyond the swamp
What makes the forge fire burn blue?
does the old lady with the geese have children?
Who wrote the rude word on the statue?
there was frost on the cabbages this morning
is that bandage clean or used?
how did the ugly duckling story end again?
Who rang the bell at midnight?
what do you feed a horse with a cough?
the scarf in the window costs more than my coat
Where was the gold ring found?
""",
    "asked": """
what do you wear under the apron
is there a meal after a burial, and who cooks it
what did Jonah do when he got out again
what is the red star low in the south
is there a stationer, I am out of nibs
who helped Cinderella sort her lentils
grandmother says the comet took the king's wits, did you hear so
do you put the milk in first or the tea
what makes the holes in cheese
do you miss fresh bread
are shawls worn long this year
when is the harvest mouse born
what does this paper in my pocket say, I have not got my glasses
what is the exchange rate of the dollar
who decided that a week has seven days
why can they not just make more coins and give them to everybody
who becomes Pope when this one dies
my controller is not working, what now
how much does a single tin weigh
what is the lightest metal in the periodic table
where do I buy paper and ink
is there a tailor on board
which builder would the county take for it
who is in charge of the pump
name me five beasts that lay eggs
who's the miller's favourite person
what star sign comes after Leo
so who does the washing-up
how do camels store their water
what makes that singing noise over at Dock Two
what knot did he use to tie her up
did the miller ever have a doll
how do I get chewing gum out of hair
is there a second privy anywhere
what should I study at university
whose gate was it that floated past with its post
who was the bully at your school
what wood are the handles of your hammers
do you have bad dreams, and about what
does the pond freeze over
how much does the smith take per hoof
what does the cook's wife do for a living
have you tried growing hops
why do ducks waddle
bet you were a ballet dancer once
what is the crop of pepper in Vietnam this year
what is inside a camel's hump
who cuts the pilot's hair so short
bet you have no idea what sugar is boiled out of
my sole has come off, where is the cobbler
how old were you at your first solo
what is the name of the freight station next to this one
why do grandmas smell of flowers
which flowers does the miller like
which corridor is the karaoke on
what is that mark on your neck
where do you buy your bread knife and such
what rent does your daughter's landlady ask
what colour are a cardinal's stockings
do you have a village council
what do I get my wife for our forty-first anniversary
what was the naughtiest thing you did as a child
do doctors still write their recipes in Latin
why is that chair screwed to the floor
how heavy is the crank for the clamps
where did you get hold of the stovepipe
they want me to spy on the tulip growers, where do I begin
what did your mum say about Gaspard
why does a ball come down again
when is the miller's birthday
what does a pair of boots cost
do ants have names
how many Marls are there all told
what knot did you tie her up with
has a branch fallen on the boat
is there ice under all those craters
where do tornadoes come from
who cuts your hair
why is the letter K silent in knife
what did Ada's last letter say about her flat
how many months would you need for the ironwork
do you care for marmalade
what do folk eat in China
did your grandfather fly as well
who poisoned the ambassador
how long did it take to build Saint Paul's
is it possible to marry a staircase
how many gallons does that kettle hold
why is there a screwdriver on her jaw
who rules the lands in the east
they say a swan sings before it dies
how many screws is it held with
why does a woodpecker not get a headache
did that button peddler ever come back for his coat
whose head is on the pennies here
what was the ferryman before you called
what if everybody jumped at the same time
what do you feed an orphaned hedgehog
do you wake up in the night from bad dreams
is Sixpence a tabby or a ginger
who owns the ironworks in town
what colour is she painted on the inside
who makes shoes in this place
do you have a sledge
who says your bread's heavy
who decided that three strokes should mean rising
do boots from Italy pinch
can you skip rope
how big were those pliers
what present did you get when you turned twenty
what did you do last Tuesday after supper
who scrapes the moss off it for you
why does popcorn pop
is that stick ash or hazel
what is the stock market doing in Tokyo
what were the oddest things he ever took across
how big is one brandy bottle
what is the worst film you ever sat through
what does a kilo of pepper fetch these days
who is teaching the little one the oar
bet there is a dragon asleep in the cargo hold
have you got any onions planted
what's the colour of the miller's hat from above
have you ever seen the sea
who plays the music at your funerals
what is your greatest talent
can somebody patch my trousers
are there women working on the barges
would you ever move to the city
who knits your stockings
when does the next festival of lanterns begin in the capital
do you know how old I am
who is the old woman on the bench
what is behind the moon
what's the door down there made of
do we have free will
what grows on the ground above the weir
how do you make soap from ashes
what soup is served at a Russian wedding
who lives in the other half of the orange box
do you ever wear sandals
whose chair are you sleeping on
who taught him to expect a greeting, that bird
is there such a thing as a walking club
how much blood is in a person
suppose a man had a leaking canoe, how would he patch it
who times me in the shower
how far did that door float before you got it
who made your frock
do you help with the weeding
how high up would I have to build it
why does the Canon wear odd stockings
how much is that birthday allowance
do you mind the smell of wet wool
why does a glow-worm glow
is there a skittle alley
did King Arthur ever live
are there snakes by the water
my husband forgot our anniversary, how should I punish him
who's the richest man in the village
what became of the blacksmith's real parents
what makes you lose your temper
how do you stuff a dead pheasant
what was the traveller in buttons called
is the queen still alive
were you in the scouts
how many pockets are in a flight jacket these days
why do cats purr
is it two pence for a stamp as well
what is the best pizza topping
is there a place to store a trunk till spring
when was the last wedding
do you prefer dolls or drums
are the years cut in Roman numerals
how tall will my boy be as a grown man
what trade had your old man
what can be made from ash wood
who has a birthday in the engine room next week
which plant do you take for a bad cough
what was Garrick's first name
is there a gym somewhere on this thing
can one be wrong about one's own pain
who's in the spine at the moment
what was inside that drifting container
in which week did you first climb in there
where did I leave my horse, it is a grey one
how long do the onions fry
how does one shoe a horse that kicks
in what year did your wife make that last splice
what is written inside the miller's wedding ring
what is your cook's name
how old were you when he asked
I could use a haircut
can a lion beat a tiger
who settles quarrels here
do you keep a pet in the cockpit
what do you wash your shirts with
where does the bee people's land stop
how do you fold a blanket into a swan
where is the town hall
who washes your overalls
how do I weave a basket with a lid
did you watch the match on Saturday, who scored
what wine goes with a harvest supper at court
who is the tallest of you
what do milkmaids earn in the hills
who put the elm gate in
who was the last across yesterday
what is in that jar
what wood is the mess table made of
is anybody growing tomatoes in secret
how long was that bolt you all talked about
did one of your aunts ever win a lottery
is someone baking a ham
what would you change in this room
which moth eats woollen cloth
do the boys pull your hair
who empties the cesspit
do you know any card tricks
who tidies your room
who reads the seismometer's data
how many heads have you ferried today
do I have a fever, feel my forehead
why does the earth shake
what does old Marl call his wife at home
how did the rook get lost in March
how do I grind coffee beans without a grinder
my brother was to meet me here, have you seen him
how deep is that post sunk in the ground
my sister has lost her voice, what would you advise
which pew is yours in the chapel
what string is best for a kite
where were you at four o'clock yesterday afternoon
is that a new haircut
is my measuring chain short of a link
do you play skittles or bowls
how is ice cream made at home
is there a cradle to be had second hand
what is that tattoo on your arm
do people burn peat in their grates
how long does the ride up to the spine take
what is the fastest animal on earth
who did the technician's job before I turned up
has the Sallow ever run red
do you know what ails my old father in Bristol
what was the missing landlord's birthday
how many of your buttons have four holes
do you salt your beans
who told everybody that I'm still here
do potatoes do well in this soil
who won the Eurovision Song Contest
how many pearls hang on the countess's necklace
will I be rich one day
how many things have you crossed off already
have you ever fainted at the sight of blood
who planted the pear tree over there
my little boy swallowed a coin, will it come out
what knife do you make the cuts with
what's the longest talk you two have had
in which month was the Bridge Flood
is there a leper colony near
who thought of using an ox
what was the Boston tea party about
who has to sign for the building
who is the mother of Alexander the Great
what would you bring home from abroad
how old did Josiah get
which knot holds a hammock
what does gemütlich come out as in the earpiece
who forged the anvil that sank
was Robin Hood a real person
can a shadow be ticklish
what makes pastry flaky
have you got neighbours on the next moon
how do they tell each other that supper's ready
what is the latest iPhone called
did you have toys when you were little
what is the next place upstream
how far away is a rainbow
what is the difference between ale and stout
does anyone spin or weave
what soap do you use
what happened to the second pilot they had
did the Canon have a sweetheart when he was twenty
who paints the signs around here
who runs the windmill on the ridge
when was the ballpoint pen patented
how do I build a raft
what else was in the smith's luggage that day
would a bear leave me alone if I lay quite still
did the music fellow play well
do they still teach Latin in the schools, I wonder
I always wake too early in strange beds, you too
how do submarines dive
which of those twenty-one held your hand first
what did the smith pay for that anvil
how many rivets went into the hull
what did building the ferry cost
what do you think about raising children in space
is there an attic or anything like it
what spice is that in curry
what would a new kidney cost
what is in the jar on the shelf
what is the meaning of life
how old is the chairman
how far up does the sluice go
is anyone sitting on a roof out there beyond the Drove
how many minutes of warm shower is one entitled to
how many farms are there round the village
in what year did the old lady take on the air
what do you call a male bee
do you mend your own socks
who has the biggest cabin
what would you wear to a ball
which book did you get that bit on disorder from
which motor set this wheel turning in the first place
what would you cook for a prince
who treats sick cattle
does a canon outrank a dean
is there a lantern on the lane at night
who had the other end of this loaf
I ordered a suit of velvet, has the parcel been lost
they tell me you paint portraits in secret
are there any sweets
how do squid ink their enemies, chemically speaking
how often does reactor two's printer jam
how do volcanoes start
what do I feed an orphan calf
my grandmother's ring is stuck on my finger, how do I get it off
what sort of tea do you like
is there a nurse
can one sell things to the crew
do you like pickles
which field did the wheat for this come off
why does salt melt ice on a pavement
may I bring a snack to bed
who builds seismometers for Japan
is the cook a man or a woman
what size are the king's boots
where is the gift shop in this place
where was your apron sewn
who gets the middle of the room besides me
do you take in sewing
I need a photographer for a portrait, who does that
what's Bet Marl's birthday
have you ever been to prison
who made the beds at the Dry Boot
are these two pills safe together
how old is Mrs Fenn
why do I have two nostrils and only one mouth
has the bishop ever been to Rome
is a tomato more a fruit or a lawyer
why is yesterday gone
when are the sheep shorn
how can you tell a horse's age by looking at it
how many hours did the Canon sleep on the privy
how much tax does the county want on your share
what is the top score at skittles
which family has been here the longest
do I have fallen arches
is Lise a good cook
what do squid eat
what do they say about my accent
can you ride a pony
what's item one on the broken list
when's the ferryman's birthday
is the wind always this sharp
how do I hack the security door on deck nine
is there a rocking chair on any of the decks
how long does an egg need till it hatches
which farmer drinks the most
when was the printing press invented
when is the next fair
what did that bishop preach about
will the hearth crack when you heat it again
would you reheat this in a microwave or an oven
who is the postman here
when will the enemy army attack
what did you have for supper last night
who was the last to wish you many happy returns
which animal sleeps the longest
have they finished the space elevator at Quito
I come from Genoa. Do you know somebody who speaks Italian
what will the new bridge be called
what is the strongest metal in the world
what is your best joke
can you teach me how to peel without crying
who lends money here
have you a map of the whole kingdom
what was the seasick bishop called
have you a spare pair of stockings
do you count sheep to fall asleep
would you rather eat a candle or a slipper
what will you be doing on your seventieth birthday
which of your regulars talks the most
have you ever killed a man
how do people get to the coast from here
how many years was the old man digging
who thought of putting boots on the sill
is the colony on Io doing well
what flowers were there at the last wedding you went to
what does a cockerel on a steeple mean in France
did a single plank of the cottage ever turn up
who marries people out here
what was the first stamp you licked as a boy
who's in that dream besides you
does the heat make you thirsty all day
how long can you hold your breath
which of Garrick's thumbs did he always hit
how do you roast chestnuts
where did you get that shawl
how do you find north without a compass
which of the farmers has a wooden ear
is it lucky to see a magpie
when was the last autosave
what was your grandmother's favourite dish
when did you last cry
would you eat horse if you had to
how many jurors sit at a trial
how do I fold a napkin into a swan
what is my mattress stuffed with
which dialogue option gives the most experience
where can I hire mercenaries
how many little anchors are printed on it
why do we have eyebrows
did your grandmother teach you to crochet
how many pounds are left in the county's money box
who lives at the South Pole
have you ever lost your temper at work
how much do children grow in one summer
did old Garrick leave a widow
can you grow plums in Norway
if eight men dig a ditch in three days, how long do four need
do you paint eggs at Easter
what is the lamp on that pole for
how wide was that canal
was it you who let my mule out
did you ever have a hamster as a kid
who makes your shirts
which aunt does the smith love best
how many wives had Henry the Eighth
what would you do if it rained on you
does anybody keep goats up the slope
what does a pint of the strong one cost
how do you call this flower in your language
which weighs more, a pound of feathers or a pound of lead
who thatches the roofs round here
is it who or whom
have you ever tasted a pineapple
who pulls teeth if it comes to that
do you take honey in your porridge
if I brought you a present, what should it be
what is a third in a school exam, good or bad
nine winters in prison, is that just
is there still a queue for land on Mars
would you rather be a cook or a general
which class should I play, rogue or mage
who minds the dock on your day off
which scrubber is never wrong
who's older, you or the smallest Marl boy
who mends torn trousers
what did the Canon buy with his inheritance
what does a hired man get a year
who crowns the May queen
how many swings have been hung from your old ropes
do you polish the brass on Saturdays
where do the wedded bargemen keep house now
why do fathers always fall asleep after dinner
which of her kin came to the funeral
how long can you go without water
when was the first Boot Night
is there a chimney sweep in the village
which painter did the chairman sit for
have you ever had your palm read
what day should I bring the smith a birthday cake
how do you bring down a fever
if you could change places with anyone for a week, who would it be
what was in that tin before your tooth
do you have trouble with cockroaches
how many horses does it take to tow a narrow boat
when do your cabbages come up
are stag beetles rare
could you stand on the surface of the sun at night
where can I shave
will they sow something else next spring
what do the basket-makers hide in the biggest basket
is it the same river if you step in twice
how do I learn to juggle
how do they say soup in Rome
how do you keep the moths out of your coat
who invented the bow tie pasta
what did Garrick's grave cost the village
what is my granddaughter doing right now
how do I work out the height of a hill by its shadow
who first hung the door of the mill
who gets the biggest slice of cake here
whose coat is that on the peg
how do I get a fireball
what is caviar
who got further than you when they were a child
have you any fun after all that
what is the bet with the soggy boots
how do you folks unwind after such a disaster
is there a word I had better not say at the merrymaking
what is the first flour used for
how old is the bread custom
which part of it do people push to get
they told me the miller works for nothing once a year, surely not
why take a hat off to an empty bank
what happens when somebody dies
if somebody passes away
would it be wrong to say a prayer aloud in the boat
what's so funny about the day he moved in
is it the same one he uses now
what did he lose in the river
who made the mistake, him or the one who rated the plank
I am new here, what is what
where am I here
draw me a picture in words of where you live
what sort of place is this
where does the water stand on that post right now
could I wade in up to my knees today
how many fingers has the river climbed
it's hardly a trickle, isn't it
how many guesses are there about where it'll go
is there something in the air, people look excited
I have been away a week. what is the news
everyone's got a theory, what's theirs
which room is mine
I'd love a pillow under my head
is it far to my bed from here
how many guest rooms are there in this village
my water bottle is empty and so am I
I'd give my hat for a stew
who gives food to people here
who'd give a hungry child a bite
who is that snoring behind the inn
I need to spend a penny
can't hold it much longer
how many steps to the little hut behind the pub
can I earn something here
my purse is empty, who needs a labourer
who needs help at the forge
any paid labour for my evenings
there's been a mishap and I can't deal with it by myself
could you spare me a moment, I'm in difficulties
could you get me out of a difficulty
give us a hand here
my chain is broken. which way to the forge
can you point me to the smith
the smith is not in, where does he go
where is the forge
where does this little channel lead
I am supposed to meet the miller
I can hear a wheel but I can't see it
show me to the mill
what do people say
how do I make her hear me
are you afraid of the miller
is the miller married to her numbers or just careful
has she been good to your family
nine words a day
is he a bit simple, or just slow to speak
a man of few syllables, your Mr Wray
has anyone ever gone overboard with him
what is she like, the woman at the inn
who would know the latest news
the soup I know. what about the cook herself
what do you make of the innkeeper
is the smith a gentle man
is your ironworker from these parts or from outside
does he always stutter like that, the iron man
whom would you trust with a delicate piece of iron
do you find that child annoying or funny
who sent a kid to follow me
the girl with the geese
who is she, the tiny one who bosses the gander
did he make off with the money
did he run off with another woman
was it planned, do you think, him going off
what was Gaspard's mood on the day he left
a woman helped him once, they say. who and when
would it hurt him if I mention his late wife
was she nice, the ferry lady
why so much sorrow in the boatman's eyes
I got stung by a bee
are they a friendly bunch
I've hardly met a soul so far
what is the number of households
is that somebody's reserve up under the roof
tell me a bit of the mill's history
what if the seed got wet
where do the farms put by what they'll plant in spring
didn't the owner come back for it
whoever names a pub after a boot
I thought the inn would be called the Crown
was nothing else saved when the inn was drowned
I heard you could hear him curse across the village
where did they keep the boats in the old days
that old smith could spit like nobody else
where did the front wall go
how many years has the clergyman got on him
who keeps the list of who was born and who died
two boatmen standing at the altar, that's a tale
is the chapel well built
what do newlyweds get in place of chimes
no chimes at noon, how come
they don't even ring it for a bride
is there just one reason to ring Tabitha
the big white one
whose geese are they
do they bite everybody or only strangers
how do I get past the gander
I fancy a day out somewhere bigger
is there an ironworks in the town
which day do the stalls open in town
a place with more people
is this what it feels like to be a castaway
so nobody comes in and nobody goes out
has the cattle road vanished
I must be off today, whatever it takes
can anyone still get out
how far to the first gate
I have to get out of here today
the river will drop soon. how long then till the road is open
is brown water dirty
where does all that water come from
is it mud that makes the river dark
how long until the rain reaches us
some monks worked in the river, I am told
how many rocks are in that dam, do you know
those boulders fit together so well, who did that
I saw a face in the rock
is there a good tale about the beginnings
what made anybody settle on this wet spot
who was daft enough to settle here
that sharp turn in the river, has it a name
did somebody write the years up in the church
I saw years carved into wood, what are they for
I saw a kid's height next to the flood lines
are there any official levels I could copy down
is it worse than eight years ago
how far up the green has it come
did it catch you in your sleep
I slept through it, what did I miss
would you sleep on the ground floor this year
is the water going to come and get us
did somebody warn you before you came here
do you expect high water any time soon
you must have seen this flood coming
is it a rare thing, water in the streets
do you have many floods
not how high, how often does this happen
I see the mark on the door. what happened in that flood
where did the cottage end up
what does a house look like when it swims
what did you see in the night of the Lambing Flood
I know about the fund. but what happened to the old bridge
how did farmers get their grain over when the bridge was gone
what brought the bridge down
how did my grandparents get to the other side
you must have seen a few like me come and go
did one of them fall in
you must be sick of people with chains
why is it taking so long
who are the three
isn't three a bit few for sixty-one people
who hauls the heavy loads when it counts
does each of you three have a job in the alarm
do those crews ever let a stranger come aboard
I'd like to order something from town. How would it get here?
a boat full of coal
are there any traders due this week
how's it brewed, that famous stuff
what happens after three glasses
a digestif after the eel, perhaps
who invented the drink they're so proud of
should I sit or stand
somebody must take me over the water
until when does she hang on that tree
what happens if one leans too far over
is he still taking passengers at dusk
am I too late for the last trip
what's the toll for a ride
is there no one brave enough to take me
do you grind oats too
do they wear out and have to be dressed
what do you grind with
were they cut out of a quarry nearby
money aside, or not aside. what do i pay you per stone
so what's in it for you when you mill somebody's grain
why three and not four
do you ever put it up when times are hard
I counted thirty-one and one odd one
your granddad must have been clever
everything all right with the machinery today
what if the chains snap
no steam engine here, I take it
how does your engine work
will it run again soon
those chains look strained
can I poke it with a stick
what are you saving for
does water seep through it
which wood would you like it to be
one ear doing the work of two
how come you shifted me over to this side
what is it like to hear with just one
do you understand me
he died on his feet, they say, shouting
are you as clever at it as he used to be
tell me about Josiah
he ground by hand once, they say. who was he
is that your cat
do mice eat your grain
I have got a sausage here, does your little friend want some
are you overrun by mice
can you not give me a bit more than my share
how soon will it be ready
it grew again on the stalk, a man told me. what does he mean
my kids are hungry already and it's only autumn
do you think they will manage in time
are you overworked with all that grain
is that black stuff what's left of the crop
why did you have to count it again
is there anything fit to grind at all
do you need people for the harvest
could the county send us some corn to help
how long does ninety last
how often do you bring him one
what would you say if he thanked you
you are kinder to him than you admit
do you owe the ferryman something
was that hinge ever really broken
what did he mend
a screwdriver would sort that
you two would make a nice pair
anything here that could kill me
is there a reason for that peg by the outside wall
I only want to smoke one little pipe by the window. Surely that does no harm?
can I cook in here
why is there kindling hung all over your wall
did the flood eat your papers
what do those scratches on the twigs stand for
that's how cavemen did their sums
which of you did the lion's share
who helped you that night
were you two at it until dawn
what have you done to save the stores
you look worn out for your years
my sister's thirty-six. have you a few on her
thirty-something, am I right
you were a girl when you began, how old does that make you
have you got somebody of your own
would you have liked a daughter
have you a daughter I could meet
who else lives with you
what danger do you think about most
a noise at midnight, do you pull the blanket over your head
is there anything you're scared of
has the dark water ever given you a scare
should I report in favour
would you get rich once there's a proper crossing
what if the ferry was not needed any more
how quick would your flour reach town
the water has to go somewhere, so open up
would you do me the favour and raise that thing
can the gate come up now, please
pull up the board
my jaw hurts from that crust
does it hurt to see what happens to your best work
where can I find a decent slice in this village
would she be offended by that
do you ever wish you had settled down
has nobody ever proposed to you
a handsome woman like you and no fellow
did you ever get close to walking down the aisle
on the seventh day one should lie in. do you
how much of your week belongs to God
does the Lord help with milling
what keeps you from chapel
what odds will you give me on a dry day
what is rain to a miller
will my cloak be enough
how long until rain up there gets here
have you ever been poor
what should a man do with his wages
does one get wealthy by milling
I've come into a small inheritance, what should I do with it
so who's the noisiest of the bunch
do they each have a job title
mister beaky there wants to eat my shoelaces
do you keep cattle or only fowl
what is the going rate for an answer
what would a rumour about the miller run me
your only coat has just one left on it
what sort of payment do you accept
would you not rather live in town with her
is it long still till you see her again
who gets the warm side of the bed
will you see her before the water is gone
is her workplace near the water
how long between her visits
what does your mum owe you
is the road to your mother's place drowned
how can you tell that it is praise
is it hard to row. where do you have to look
who lets a child out on the water
if I stare at the blade, what goes wrong
are you able to read grown-up books
do they teach you your letters here
there is a stone with foreign words, can you translate it
how far does he get before he nods off
you always seem to know who went where
where can one see the whole village
I looked all over for you, where do you creep off to
where do you slip off to when you're bored
did you really grab his tools and do it alone
my jaw is killing me. can anybody here help
who does the dentistry in these parts
who in this village is not able to look at blood
what is he hammering for you
your friend at the forge has drawn the same bird two times, for whom
are you happy with the latest version
what would satisfy you
do you do any sports
could I make the jump
you have been measuring yourself. what for
can a grown-up visit your camp
are they not water birds anyway
is your gander sulking
have they got somewhere to sleep
did you count them after you moved them
what sort of loot does a river leave
a door without a house, what is that good for
what was the best thing that the river left you
I collect curiosities, have you got any
what's your dream job
do you want to look after birds for ever
where do you see yourself one day
ferryman or magistrate, which one
how young are you, if I may
how grown are you
a number between one and twenty, which is yours
how long have you been about in this world, small one
have you got any siblings
do the Fenns have more children than you
how is your family made up, little Fenn
do your nearest and dearest all live here
should I put in a bridge
are you on my side about this
do you want it or not
you would fine it, i hear. but do you want it
is the hinge just an excuse, what do you think
your gran was married. will you marry as well
have you ever kissed anyone
how can you tell when someone's in love
do you reckon there is somebody in the clouds
what do you believe happens when you die
who gets saved from drowning, and who does not
what is your patron famous for
do you like the rain
where do folk shelter when it buckets down
do you go out when it pours
do you mind getting wet
are you saving your pennies
would you like to be rich some day
got any cash on you
is your family poor
boo. did I startle you
does thunder frighten you
I am a coward, how do you do it
what's on that list of yours
up to the mill, nell. after you
guide me up to Holloway's
let us both go up to the millpond
I'm off to the mill, are you coming
come with me to where the ferry docks
come see the ferry with me
lead me down to the ferry
come with me to the landing
any chance of a bed under your roof
is there a cheaper room
am I at the Dry Boot
I have a fine outlook over the river, haven't I
is there a choice
when did you bake that pie
how can you afford to feed the whole slope
you could make a fortune now with one hot meal
have you anything but onions
do i get the soup or must i deserve it
is there any chicken tonight
what does your kitchen do best
who was clever enough to dig by a river
some old fellow dug himself a well and called it a storeroom, they laugh. who was it
when will the water be gone from downstairs
how many of those treads must I climb
when can you go down there again
I heard a thump under my feet
how old is the cellar
could I put a crate below for a week
how does a woman come to run an inn by herself
was he unhappy here, do you think
why do you laugh about it
do people laugh at that tale
how often do you have her under your roof
is it heavy work with the irons
somebody has to earn for the kid, who does
does Lise earn good money over there
seen heard or cooked
tell me something juicy
are you discreet at all
what are the long evenings for
there's something going on at the mill, isn't there
so you would be happy to be wrong
he was up the leat with his tools again
who holds the money in that bet
do you keep a ledger or only sticks
what did you do with so much flour
a landlady who owes half the valley, I was told
nobody seems to pay in here. how do you stay afloat
tell me about the oddballs you have had
who comes to a village like this of their own free will
did anyone leave without his buttons
do you get many travellers
which night is liveliest
is everyone invited to the sing-song
do you sing as well, of a friday
would you join in yourself
why do those two share a blanket
has everyone got a place to sleep
are there quarrels with so many in one room
I trod on an old man on the steps, who is he
can I ask how many years you have behind you
how many candles were on your last cake
how many times has the cake been cut for you
a lady does not tell, but how many years
who do you live with
such a big house and so few Fenns in it, or are there more
how many are you at home
who are the ones you'd sell the roof for
are you frightened of dying
do you tremble at anything
does the water in the cellar frighten you
you do not look easily frightened
if they built it, would you miss someone on the river
you ask where. i ask whether. what do you say
not the old one, would you like a new one
are you on the county's side in this
is this a brick or my breakfast
complaints about the food
I've a wobbly tooth now, thanks to you
do you use it to build walls
what is the trouble with men
do you ever think of settling down with another
how does one get over a lost love
my wife and I don't talk any more. what would you do
do you keep Lent
I saw a little flame by the saint. was that yours
what is the candle there for
is there anybody listening when I kneel down
I got drenched crossing the green
everyone's in here because it's foul outside, I suppose
is it going to hold till evening
is it always this damp
how much do you put aside in a year
is it a decent living
is there a living in it
how is trade at the moment
I only want a bit of dry bread
spare a crust for a poor man
give me bread, i'll give you news
just a crust would do
how many coppers do you want off me
I have no money on me
two of us and a hound, make me an offer
I want to be on the other side
I have to get a doctor from town, please
are you scared of losing the boat
when's the first boat
is your boat in danger
what do you do with old rope
when does the next change fall due, this autumn or the one after
are you handy at mending when it parts
where do those ribbons across your palms come from
forgive me for asking. Was there somebody who shared the work with you?
do you still talk to her
did she and you run the ferry as a pair
how did she let you know the rope was fast
is it dry inside your boat
I'd go mad in such a small space. How do you stand it?
where do you keep your things
will your house be washed away again
can you see a flood coming by the colour
I am new here. how do I know when to run
which hue should make me run
what are the tell-tale marks of trouble
how many notches are there
how far below the danger line are we
it seems to be getting slower, am I right
seems a sleepy stream to me
is it a good day for somebody who has never rowed
how much more can we take
what does the scale read this fine morning
can one believe that pole
could I have one for my pan
what is for dinner from the river
it smells of smoked fish
what do you catch
I bet you meet all sorts
anything amusing happen lately on the water
what's the wildest trip you've done
has anybody made a concert of the trip
what is the child doing with that oar
what would you say of her if she could not hear it
have you got an apprentice
I saw a child splashing about with a paddle
suppose she'd like to be asked, have you thought of that
did you do her a favour once
how do you come by your daily bread
what's the white dust on your boards
has it got worse this winter, the way you walk
I'd rub some goose fat on it
can you feel a change in the weather
do your limbs give you grief
are you always on duty
does it cost extra after dark
is there something to ring over there
at what hour do you stop answering
when you began here, how old were you
would you mind telling me how old
what age might you be, sir
sixty or more, would you say
who comes to see you
did you want children
do you have a soul that belongs to you
has nobody else your name
anything that gives you the creeps
what sound would you be sorry to lose
do you worry at all
what is it that must never slip from your memory
my children are over there and I am here
my children are over there on their own
I was told you were closed. is that so
which days are you here
does it anger you that I measure for one
should it be built
how do you feel about the county's plan
put you out of business
ever thought of finding a new lady
is it better in a pair or single
what use is love when it ends like that
you and a nice widow, why not
is it true you sing in the taproom
why is everybody glad that he drowned
was he a real person, the one who went under
they told me the ferryman is a different man on the last evening of the working week
what happens to a man once he is cold
do you pray in a storm
do you hope for something afterwards
is there a shore beyond this one
does copper jingle in your pocket
do you care for riches
can a man have too much of it in his purse
do you make a living from this
are you not curious what is out there
do you regret staying
you could have been a proper sailor at sea
stuck between two banks all your life
what would I owe you for four new shoes all round
you have good tools. what do you make with them for customers
do you do candlesticks
I'm building a hen house and I've run out of fasteners
is every one of them christened
that one sounds like a bell, why
was one of them nicer than the rest
you said thank you to that thing. does it answer
what took you away from your last job
I passed those big chimneys downriver. were you ever in there
did they treat the men badly there
nobody leaves good wages for this. what drove you out
what should I do about my figures
would you check my chain
should I throw away my notebook
you keep looking at what's on my shoulder
what would you say to her if you dared
why the clean collar today
the gate has nothing to do with it. is the door cured
do you fancy the lady with the flour
is it true that you say sorry to the fire
who is lying in your bed just now
is there any work you can do in this state
does it ever get a day off, that blaze of yours
I'm a complete beginner. What's the first thing to know about hot metal?
that bag looks fun. can I pump for a bit
was there a bang when it met the hot coals
won't all the metal go brown with rust now
do you want me to say something to her with it
hand it over to me, I'll say it's from you
do you work for nothing sometimes
whoever that's meant for, they'd be glad of it
how did you get it up the tower
was the earlier one beyond repair
I looked up into the tower, who made that new bit
is the clapper any good
are you queasy about that sort of thing
open wide, you say. no thanks, or are you any good
which jobs do you refuse
have you only ever tried it on one child
shall I teach you
a landlubber, are you
please, you can go in the deep?
nobody is watching. take off your boots and wade in
animal for a rooftop
does it look like the real gander
have you ever had a client harder to please
who asked you for a bird
do you remember every word of it
what did you feel when the last one was up
who else carried sacks up to the top loft
how did you two get on that night
were you thirty when you came, or not even that
how many candles on your cake
were you thirty when you took over the smithy
do you feel your age
who do you write letters home to
are the ladies in town all the kin you have
did your aunts have children, I mean, have you cousins
do you have a twin
what gives you goosebumps
are you afraid of the river even when it is low
what can't you look at without sweating
I won't hurt you, why so timid
there's money in it for you if the county builds
could you manage the railings
shall they build it or not
you'd not have to sit in that tub ever again
will you die an old bachelor
have you ever bought flowers for someone
why is such a kind fellow still unclaimed
is it better to speak or to wait when one loves
was the man before you tidy
I suppose they'd rather have kept Garrick
it can't be easy to come after somebody everybody knew
do folks here warm to outsiders
we've had nothing but wet for a week. Does that suit you?
why do you follow the drops with your eyes
my hair's dripping and my boots squelch. Is it always like this here?
are you glad when it pours
does your fire serve the church in its own way
I see you fold your hands. do you say grace
what does canon pell say about gates
why would a man of the cloth sleep in a forge
i need to defend myself. what can you forge me
I need protection on my travels
I'd look grand with a scabbard on my belt
show me your finest steel, for a duel
is there anything out to get me up here
who keeps us out of harm's way
can I close my eyes in peace here
what's your safety record
what's got everyone talking
any rumours going round just now
fill me in on the latest
are there any changes I should know of
where do I sleep
I've eaten. where do I go to bed
which bed is mine
is it quiet where my bunk is
can a guest just sit down and be fed
what is on the menu today
I can smell something boiled. may I have a plate of it
who cooks for everyone
where do I wash my hands
where does one go when one must go
does one sit or stand in this weight
which way's the powder room
I can weld, solder and swear
do you need a technician
is the boss looking for another engineer
is there anything I can repair for you
would you come with me and have a look at something
I'm stuck. will somebody lend a hand
can you spare a second, it's important
may I bother you with a difficulty of mine
what sort of ship was that one that just left
the name of my ship
which boat carries your birthday presents
what do they unload when she calls
how do I get to the docks
is the counter open, and where was it again
how would I get to the scrubbers from the counter
guide me to the stores
everything looks patched up
what's its official name
it's rather shabby here, isn't it
is there a certificate for this old thing
I've seen three people in an hour
how many people should I expect at supper
was someone ever left out of the count
how many are you
do you get holidays and such
I want to complain to the very top. who's that
who sends those instructions
a billionaire must own this, or who
is there a base on the surface
it never seems to change out there
tell me what I'm seeing when I look out
big ball with holes
I have a job waiting elsewhere, I must get off
how many days do I have to wait
are there any other flights from here
nine minutes, was it. did they not wait
am I lighter, or have I got stronger
why does everything here fall so slowly
why don't we drift about like in the films
why does it pull to the left
why does that cupboard hold plates for ten times as many
when do all those seats get used
musical chairs for grown-ups, is that right
do people get weepy
can I plug in my shaver
it's bright in here. what makes the power
when will it be normal again
what made everything stop
how come the handbook is younger than the reactor
my screen went black
when's it going to be fixed
what do you run all this on
he billed me for a screw. is that normal
what's the deal with the paperwork guy
he called me visitor. does he call everyone that
who would know what's on the shelves
is there any hope for her
where's the whistling gone
did the Mule break down
are you writing one of those missing person forms
how come a person has never set foot on any ground
the kid with the shaved head
she's got quick hands. what does she do
there's a young person in the dock who told me to get off a line, and I should like to know who that was
my translator says she called me a parking offence
does she get a pension yet
does she want to retire at all
engineer in the scrubber hall
that paint has seen better days. how long has she been in service
how much is it worth
which of the six is the black sheep
does it drift off course
what was the first birthday cake like
I need it for the insurance file. have you any proof of who you are
what had the lift to do with your birth
your accent, where does one get that
does anybody write to you from another world
what's her line of work nowadays
why don't you go and live with her
did you steal that jacket
would you like to go down there
do you sleep well
ever felt real gravity, under a real mountain
falling up into the sky
how tired are you from turning that thing
have you ever misjudged the distance
walk me through bringing a vessel in
four hundred turns, is that for one clamp
if help came, could it get in
I'd like to leave before it gets any colder
what good is half an opening
how do you match something that turns and turns
how does she do it without saying a word
I hear you owe somebody a fortune in legumes
it's dull in the evenings. got any ideas
have you ever tried to win it all back in one night
is the old dock haunted by someone
how spooky is it down here at night
what happens when the sun hits the metal
it gave me goosebumps
is the pay any good
how long can you keep a person waiting for a reply
is a promotion in the cards for you
would your hands get bored on a freighter
are you sure you're old enough for this
when's the big three-oh
forgive an old man's curiosity, but how long have you been in this world
got any grey hairs yet
who counts as your folks here
anyone to inherit the tug from you
is there a little Marsh running about
any siblings tucked away someplace
what's the one thing you'd never want to face
anything you're too chicken for
is there a thing you don't like to think about
what is it you're running away from
he draws you maps. does he like you
will you go for a drink with me
who gets your valentine
do you have a bloke
is it lonely out in the dark
don't you feel small with all those stars
one crack and we're all done for
I'd be scared stiff out there
do you think someone is listening
who might be calling on an empty channel
somebody up there watching over you
if a voice came over the radio tonight from nowhere, what would you do
aren't you going to confiscate it
is somebody running spice past you
who told you about the hidden sacks
they carry it as ballast. what is it really
that drawer is bursting with white sheets
who reads all that in the end
I only came up because I was bored. is that allowed
what's the shortest one you have
anything useful for sale
could you spare me a tin
will there be pepper again one day
spare a pinch of pepper for an old friend
did you apply for this post
when did you first set foot aboard
have you finished counting the stores after nineteen years
you've outlasted everybody, haven't you
you seem to know a lot about the sea for a spaceman
how old is she now
is there a lady who studies fish in your family
I have a boy of seven at home and it's killing me; how do you stand it with yours so far off
who is your best friend aboard
what are those wooden figures doing by your cup
do you and the engineer have a hobby together
is it a war or a flirtation, you and Mrs Brandt
what do you care for that isn't yours
which is the oddest thing anyone left here
why do you flip him over every week
why do you care for things that nobody owns
is there a special occasion today
what makes a man groom himself in a vacuum
nobody would notice if you came in a jumper
what happened in your second year when you left it off
let me take the bed by the hatch
how did you decide who lies where
why does the pipe stop after a bit
why are you next to the door of all places
what's the one thing I mustn't waste
what are the rules on the plumbing
I felt the draught there. are you being noble about that bed
what does it say under date of birth
how many years old are you
have you passed the half-century mark
is there a fear behind all the counting
is there a thing you would not like to enlarge on
my knees are shaking, are yours
what if one were missing when you count
what comes to mind when you think of home
is it the people or the place one longs for
does it make you sad to look down at the planet
where do you belong, here or down there
what keeps you going
do you think there is a plan
what do you live for
my gran prayed every evening, and I never learned to; what about you
did you treat your wife well
what did your wife say when you didn't come home
do you wear a wedding band
was there ever a missus
""",
}
