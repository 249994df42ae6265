/* Made by npm run learn:tone from sources with the digest 80f828e7d6c0a9d5; never edited by hand. */

/** The scales, in the order of the weights: guilt, complaint, threat, control, pleading, too-often. */
export const startingWeights: readonly number[] = [-109, -61, -85, -81, -129, -109];

/** A passage that weighs no more than this on any scale is fine. */
export const lineOfFine = -24;

/** So many units are one in the exponent of the odds. */
export const unitsInOne = 33;

/** On each line a cue and its weights, one sign for each scale. */
export const cueTable = `" andimegff
#chjrfw
# #ecgnhc
# aboutggflgg
# andlahhpg
# asgffcgf
# atgffkfg
# daysehfdnh
# euroiggjgg
# followersfdtegf
# foriegjhf
# hoursffzefh
# hrfdjdfg
# hrsnleeee
# ijcofgf
# inhldbif
# itnifcjg
# megeelgf
# minheedgg
# minsikhegf
# minutesgjflgg
# oclockgfjggg
# ofdgfdfj
# orgdldge
# soffcife
# stargfsdgf
# timesgjfegm
# toedckde
# todayffiefk
# tomorrowggdjgg
# weeksfjffgf
# yearsfgfkjf
# yrspefhgg
'dbYidmc
'd appreciatefhenfg
'd askfgdmfd
'd bejcVfrd
'd beenjefdgg
'd dofffqhg
'd enjoydfifgg
'd getfihejj
'd hadigfffj
'd hateicpdff
'd havejhehdf
'd heargiemgf
'd likeYWdjad
'd lovecbdYcd
'd muchgfnfgg
'd needfgkgig
'd nevergdhemf
'd notffkfkg
'd rathercbjadf
'd ringgffngg
'd sayfdkfih
'd seegggigj
'd soggvfgg
'd soonereedkfg
'd stilleodfff
'd thinkgfgkfg
'd trygggggj
'd wanteiliee
'sbefhhq
's aenlfmk
's aboutfhdhgi
's anggkfgf
's anyfgbfge
's backfgefjg
's beenedbmkd
's birthdaynffhgf
's easiergggggk
's fairgeikgg
's finejfccff
's goingfhdfgg
's gonefjgegg
's gotlfdjgf
's howgfgnfg
's igfgogg
's inegkffm
's itffjfgi
's jobfjhghf
's justfjehfi
's megfejgl
's mycedreg
's nephewelffgg
's noehdhdd
's notgjkjhh
's nowehnegl
's ongefcii
's onlyifdjfg
's outgjieih
's placeegikfg
's positionmgfjgg
's posteghjif
's quitekffggg
's stillkeeigf
's theZemZhc
's toojffffg
's twogfjfgg
's welljegggg
, #khyiam
, ahnrhbf
, abouthferfj
, afterflqfgg
, allidddgf
, alsoghgfjg
, anfebhfg
, andaoedXl
, anotherfjdfff
, anyffddkk
, anythingghhflg
, asYufcfh
, athmhbfi
, attacheddeejgf
, begfdhgf
, becauseghjebd
, beforeglefgg
, beingfjffgg
, betweengfhlgg
, bothelgfff
, butfhVUpk
, byhieefj
, byegfdeff
, canedfggg
, congratulationsgjffgf
, coulddfdheg
, didgrgfgf
, dobbXmjd
, doesfijhgf
, ehfgmegg
, eitherggjegg
, evenicggif
, firstgfkigi
, forhqfakg
, fromegfdfi
, gotfechgf
, greatghfjfg
, hakedgjh
, hahajhhegi
, haseffgfm
, haveffdihg
, heZYTtif
, herefegdgj
, hopeheehqj
, howendffg
, iYPMTke
, ifmbdagc
, inhcgjig
, includingeendfg
, isZcWYjj
, itVRZWVk
, itsfdedjg
, justZbrahk
, lastggdfgf
, letfhegmg
, lovedfgiflg
, lovelydgdihi
, madamfffflg
, manyjjgmgg
, mayfhZeed
, maybehjgfgg
, myWVaXWg
, naturallyegnffg
, neverpfgfgg
, nohofmcd
, nobodyeYffgf
, notggkpbh
, nothingfgagff
, nowdjfgff
, onfeedfj
, onefeichn
, onlymbZhoi
, orblfUca
, otherwiseffogef
, peoplejdgfgf
, pleasebZggnm
, putfefkhg
, quickffcggi
, quitefcefhg
, reallygknefi
, rightdffhfg
, samegjeegi
, sawkfffgf
, seefggegd
, sheekekjd
, shouldfcoffg
, sincecrdgbf
, soVGXcVk
, sorryeedghh
, stillififgd
, thankojfVhb
, thanksbeiaff
, thataobXdj
, thee0iXVg
, thenbqlmet
, therelefife
, thereforeggcjfg
, theyhaXeje
, thisWcScYc
, thoughmmdegf
, threejhgegh
, toeoYqhi
, todayfffkgf
, twiceejfdgo
, twodkkfeh
, untilfiffjj
, veryfhigjg
, wasfbmfgf
, wehchdlh
, welliffgkg
, whatblbfcq
, whenZjdjff
, whetherfjffff
, whichgsRcic
, whicheverffefgj
, whobeljee
, whoseggjjgh
, willlfheff
, withhhpgde
, withoutfeiefl
, wonderfulfjdfgg
, yeskjbfff
, youfjyijd
, yourXeUjck
<complaint>y-iXRg
<control>Wa4-ce
<cursing>fgcbhf
<guilt>-kZekY
<mark>------
<pleading>fTUP-b
<shouting>blVWcc
<threat>WX-YVb
<too-often>YbdfZ-
@ #bfbjec
@ 'sfchpek
@ afdgkgj
@ aboutfkjefj
@ afterjhffgg
@ againggffgk
@ andWWsei2
@ asdgfdfg
@ atcbnmcZ
@ befffdfg
@ becauseidfgfk
@ beforejfhhgg
@ blessmfgeff
@ byfgfcge
@ callinggjfggg
@ courseggfjgg
@ eveningffkjfk
@ forgmdice
@ fromiYbgfh
@ heredacZbc
@ hopedikggg
@ idedZjh
@ inkiebef
@ isecpega
@ itfjhfgg
@ itsebdlgd
@ jobgghgfj
@ justlfjegg
@ nowpefigf
@ ofpdgjff
@ onfdfhfg
@ oneffehgo
@ oreeWddg
@ sayslggigg
@ sincefffilh
@ sirjggggf
@ somfcifi
@ speakingfffhgj
@ thankscifegg
@ thatcjgaeh
@ theidhbfc
@ thisefdjed
@ tolkdkik
@ toogfgggl
@ wasijggff
@ wefmeggg
@ whengghjgg
@ willgdeiji
@ withfbdhge
@ wouldfekefg
@ youbghgcf
^ #huiejm
^ aciqykh
^ aboutffdigh
^ absoluteeogfgg
^ afternWuqed
^ alleicchf
^ alsoeidoel
^ andzVdjcm
^ anotheregdeff
^ anyggbahl
^ anyhowfghgjg
^ anythingfeenng
^ anywayv7ogfg
^ aredkheef
^ asbYotds
^ atoejgff
^ attachedgfgjgg
^ behfmege
^ beatgfemgg
^ beenggfjgg
^ beforefecqgf
^ beingfgjigg
^ betweenfhhfjg
^ bigggjggg
^ bitdzeegh
^ blessingsjggfgg
^ bossggjdhj
^ bothffdefg
^ broefdigg
^ butkopefh
^ bygfgqgg
^ byefcgdde
^ callfenkff
^ cancbdggg
^ cancelggflgg
^ confirmgfikgg
^ congratulationsbncdgf
^ cordiallyfjhjff
^ couldWUXYff
^ dayffefgm
^ diddcecgp
^ doatJdie
^ doesgebbee
^ drovefkefgg
^ eitherfcngff
^ elliefgfgjg
^ enjoyegddff
^ eveningfgfjgg
^ everyildhgd
^ everybodymfgggg
^ everyonefikggf
^ ewanfdgfgg
^ excitedfgjfgk
^ fingersffjggg
^ firstgjhggf
^ followinggggggj
^ forglcole
^ friendlygfglfg
^ fromejmlfe
^ funnyfkjegg
^ gethfdjfg
^ givengggjgg
^ godldkjef
^ goodchZgcg
^ goteiaYec
^ gratefullyfffejg
^ greatdidmee
^ guesszgffgf
^ happyeldffg
^ hasddfffl
^ havejccgoe
^ havingeccqff
^ heggfnif
^ holaggjffg
^ honestlyfofege
^ hopemneada
^ howbzbefl
^ hugsfggfjg
^ illgfoe
^ ifMOrLnT
^ illgfffik
^ inftdakc
^ interviewgffjfg
^ isRRJHZe
^ itrpqVec
^ itsoveefh
^ justnbeffh
^ keepflegfg
^ kindlyehiqih
^ ladyfkjfgf
^ lastfflfgf
^ letcexpgf
^ lookkfjkgg
^ lookingggmkfh
^ lovefhjjfg
^ lovedcZchef
^ lovelyjijgff
^ makefgomgg
^ maygacecc
^ maybeeofehh
^ mefelbfs
^ mightcfZbid
^ minegfdafh
^ missekkfgg
^ mondaygfkfgg
^ morningjeekfh
^ mostfgjhgk
^ mrkdijff
^ mshkkfgg
^ muchgegjgg
^ musthkdfgf
^ myjdmQqM
^ needggjggh
^ neveraZhfgf
^ nextgjegfi
^ niceglkdfe
^ noeXhZed
^ nobodyu4aqkf
^ notkobenf
^ nothingcegebl
^ nowsgnjdl
^ ofjeefff
^ ohhoefgf
^ okgdfpfl
^ oneesnegg
^ onlyfmcgni
^ orggkgkh
^ otherfpeggf
^ otherwisehgteff
^ payfjffkf
^ perhapsonehff
^ pleaseXVUotf
^ poormhffgg
^ putecgykg
^ quickfnnlgh
^ ranggggfgk
^ ratheremfegg
^ realfmfegg
^ replygeljfg
^ rightjhiffg
^ ringffhmgf
^ samegfffgk
^ sawgidlge
^ sayfgnfgg
^ seeWYVaac
^ sendfieqgf
^ señorafgggkg
^ shallffaegg
^ shamelgifgf
^ shaniceggfkgg
^ shepeebbe
^ shoulddifWdd
^ simplegglfgf
^ sincejogggi
^ sirjeedik
^ sixfnfhhg
^ smallfknfgf
^ soeix4kj
^ somendeffg
^ somebodyeneigh
^ sorrycccbee
^ speakfhjkfe
^ staylfgggg
^ stillmydcig
^ stopghelgf
^ suchfodigg
^ takedcekif
^ talkfdhiff
^ tellcddshf
^ thankNOPZTX
^ thanksXLQRTP
^ thatgkWnbg
^ theicVScX
^ thenkdgsfq
^ theredcinfd
^ theynbkhke
^ thinkkekeff
^ thisZsvgjo
^ thosekigefg
^ threeheedhi
^ tofqemff
^ todayfjeehv
^ toldddfggf
^ tomorrowfemdft
^ totallyfdebff
^ tuesdaygdffgg
^ twofdkcfe
^ unbelievableenffgg
^ unlessgfvjgg
^ untilffjegf
^ upffnfgg
^ warmestffkegg
^ wasfjcefn
^ wemeZcnf
^ wellhlfegf
^ whatbqTccc
^ whateverfghdhf
^ whenejemcd
^ wherehbggfj
^ whethergfmfgf
^ whichedZgee
^ whilegfjggg
^ whoemefff
^ whoeverfhicgf
^ whyepfggg
^ willfeXchm
^ wishingjdefgf
^ witheaYlff
^ withoutmejemg
^ wouldXYYUdc
^ yeahechjge
^ yesefnedd
^ youguooif
^ yourPlYYYV
^ yusufedffhf
afqcgac
a #hejgfg
a badfhfkfh
a beautifulkegggg
a bighkedhg
a bitjjemig
a blesseddhfefg
a bunchgkgggg
a callhdchdd
a candidatefqfhgg
a candlenfffif
a cardhegegj
a chancedfeejf
a chatgejfgg
a cleargggjgg
a coffeehehdff
a colleaguegfmfgg
a companyfqeigg
a contractffockg
a courtesyggkdgg
a customerggckfe
a datefdllff
a dayclkefg
a deadlinedeeegg
a decentmeghgg
a decisiondaadeq
a deskggfngg
a differentekfhfe
a fairfdjfgg
a familylepefg
a fatherfefdtg
a fewedifgg
a finegejggg
a firmhnfggg
a firstjfglgg
a formfdfeff
a formalityggfkgg
a formerfdfhff
a fortnightjeelgg
a freefgkggg
a freshfhffgk
a fullggeegk
a goodefcced
a greatbgibjb
a handfgeglg
a happyddnffg
a hospitalhdhefg
a hoteljefegg
a humanhggggj
a jobdkfjle
a jokefpfigg
a joygbffff
a juniorimdfff
a laptopehelff
a letterecjfff
a linededhfi
a listfkhhgg
a littlengiehp
a lotdccdeg
a lovelynfdeee
a loyalmclhfg
a mankkelhh
a masterfhgngg
a mattergidgfk
a meetingggghgj
a messfkgggg
a messageffcfel
a milliongfhjgg
a minutejfjgfe
a momentkfdffg
a monthhkdegf
a mostmgfggg
a newikecfe
a nicefjiiie
a nogcldkh
a noteedegfl
a onegfjggg
a panelelffgg
a partkhgffg
a personvhgieg
a phonemgfheh
a picturekffggg
a pityfgsfeg
a placeeednhf
a pleasantebheff
a pleasuredbfffi
a poorgjffgg
a positivegfqegg
a postghkhff
a practicefkffgg
a privilegefcgfgg
a problemfejfgg
a processfhfkfg
a promisefefogg
a properfghmfg
a quicklimceg
a referenceejehff
a replyledgfg
a restfulgfggmg
a rightjffggg
a rolefdffgg
a roomgigejg
a secondhajjhf
a seniorgjfmfg
a shamblesgjgggf
a shamehlnegg
a shortfedhfh
a simplefpdfgg
a singleiaifgf
a smallmcmgel
a smileglhggg
a solicitorfesfgg
a stargffjgg
a startfejbkf
a textghffgl
a thankflfggg
a thingeijjif
a thinkgeijfg
a thirdfcmdfd
a threatdcfggg
a treathdfffh
a twokhgggg
a verycffeqf
a veteranggfjgg
a videojfgggg
a viewfeggfk
a voicekedggj
a wardgfichg
a weegfhgfj
a weekemegmh
a wholejggffg
a witnessffjiff
a writtenfgejgg
a yearekfeof
a yesdapkmi
aboutXRuMOT
about affgjgf
about itlgckee
about mekeixef
about mybojbjh
about thatecreff
about thedTVQRi
about thisfnmjfe
about youkfmegf
about yourgijgfe
abovefcegfj
absoluteeogfgg
absolutelydpedjf
accentfkffhg
acceptgZdcfg
acceptedececee
accordinglyefmcfg
accountggbedi
accountantgjhfgg
accountsfepffg
acrossiglgfh
across fromihfdgg
across thehfhkgi
actfflehg
actuallyejdjjk
aderdkgg
ad downgfflgg
adaezegggfgj
addeenfgg
add toggjdgg
addedgjggfl
addressfdfbdg
addressedgsgfgg
addressed togsgfgg
admirationkheggg
admirehglefg
admithqfffg
advanceefeijg
advertfhdjff
advert downgggjgg
advertiseddnfkge
advicecafdef
advocategkkefg
afraidiemcfk
afraid ijfjffg
afterhghdYi
after #fjdofd
after allhifjgg
after everythingogfgfg
after fourfegjff
after igjejgf
after itkdiegg
after mykjfffg
after thatgaxXhd
after theodSZcj
after threefkgggg
after yourdhjfif
afternoonfoZpdp
afternoon andggfkgh
againjecUe-
again aboutgfkggg
again afterjfffgg
again atffddfp
again beforefgjggi
again forlfpelb
again infefffj
again nextffeffd
again ongldhgh
againstkdpfef
agepckfjg
agendagjfkgg
agentfjeggg
agoecelfw
agreeeenlff
agree thatfflhgg
agreedffdjfe
agreementfdfrgg
aheaddeetff
ahead andeggngf
aidgkfiif
aideggfflg
alarmfdeffg
allpkXTeX
all aboutgedggg
all atjfgfgf
all dayeidffe
all forkfgfhg
all fromfgmfgg
all goodhddddf
all ijmfelf
all mydjkgfg
all ofjfhehj
all righthdcfgf
all thathddokf
all theeXkbef
all thoseglfgfg
all weekendilfjgg
all youegffjg
all yourhhhkfg
allowegdeng
aloneckfnkf
alongaejZdd
alreadyjeYtbd
already toldhfengg
alrightgfgfgj
alsoehbdk9
also bekefgfh
also igfgffk
also thefgjhjg
alwaysmjreej
amcmgfoZ
am algjijf
am absolutelyfjgfgg
am afraidjfmcfg
am askingdederf
am atfeakmh
am availablefecffd
am backefeijf
am beggingfeffpg
am beingfgjhgg
am callingedeghe
am confidentgfnhgg
am cryingffgfmg
am desperategfgglg
am fiftylfgfgg
am freedbbeed
am fumingfkgfgg
am furiousepefgg
am givingfftdff
am gladfbcfef
am goingfcsrel
am gonegetfgf
am goodffjgkg
am gratefulddbbbf
am happyfcchee
am heremffgff
am ifibiig
am indgfjde
am justgfeddi
am lividenfffg
am lookingieeaef
am moregfilgf
am notdadbfe
am offgfpffg
am oneegijg
am onlyielfff
am outffkgfg
am owedfddsff
am pleasedffddfh
am reallyfmeggg
am sendinggfeegj
am sickflfggg
am sofheeje
am sorrygccdgi
am stillhiVbbk
am sure3vwqhe
am takingfdhmfg
am thehcirfg
am toigdgeg
am toldfedbff
am usedncifgg
am veryhpbfeg
am writingeZZdil
amusedfkgfgg
andplfYd
an angryfcffgg
an answerhddjfh
an hourbghggs
an ideaieedfg
an insultejghgg
an internalgikfgg
an interviewgbeiff
an offerbaojdc
an oldqceeif
an updateflegff
andYVetoi
and #kfeifh
and agdolrh
and afterdeeghi
and allhlkbjc
and anghfdgg
and asgfjggg
and atggkehk
and bygjefgo
and dogdhpef
and eachgiejgg
and everykeeffe
and everyoneggfjgg
and everythinghffglg
and forgZbdhf
and gavejfeggg
and gotjhffgg
and havecbcjdd
and hejdyZfg
and herhgeijf
and iYNkbbV
and ifdfgdhf
and inglheig
and isgcmdde
and itZhoZbg
and leaveffjmkg
and leftkigfgm
and letheilfg
and lookmffkff
and mydcbasn
and neverkhifgg
and nodpifkf
and nobodyZfhdgf
and notcmjjee
and nowqlbYjh
and oneecojfg
and onlyfgkghg
and pleaseffhhjf
and putjffhgf
and ringgghjgh
and saidhfelgg
and saveggkhgg
and sayfgdgif
and seelfgigf
and sendgjepgf
and shallfdiage
and shenfjdef
and shouldekddff
and sogjfdff
and somebodyfjgefg
and stilleZifff
and takeggkjhg
and tellmdgnef
and thanksffdfgf
and thatXhhaim
and theWwrYps
and thenmqqcfe
and thereflkfee
and theyddnUcd
and thispZedlj
and toegfdfi
and todayggffgo
and toldeefsfg
and twoeekogh
and veryicgfgg
and washjifgh
and wecggkie
and whathedhfg
and whengjhfjj
and whofglfgg
and willehbbdg
and wishgfdfff
and withfffefo
and withoutemefng
and wouldacdaae
and yesterdaygggggj
and youjqpcdh
and yourXgckiY
angerclffgg
angryYbZYde
angry withgcfffg
announcedgfjfgf
announcementfjhifg
annoyedfsfggg
annualhlffgf
annual leavehlffgf
anotherceeYcg
another monthglggeg
answerjShcci
answer afjfggf
answer beforeffZdff
answer byeekcff
answer ihglffg
answer ingfejgg
answer mejgnegg
answer onefefgk
answer themfgjefg
answer thisfffmgf
answeredcncdgj
answeringfmfdff
answersedlffg
anyPSVUdg
any dayffceed
any decisionfffnfk
any furthergfmegg
any hourgggfkg
any ideaeedeff
any longergfuhgg
any morefipedf
any movementfgfjfl
any newsefadee
any offlhffg
any questionsgdfhfg
any wayehefpf
anybodyfibqhe
anybody elseiffqfg
anyhowfghfjg
anyonepgcodg
anyone elseifjjfg
anythingYdUZpZ
anything atfiffjg
anything elsefgeddf
anything infekffg
anything moregkffgg
anything onfgejfg
anything youffeflg
anywayw8jbdf
appbnehgh
applicantfkklfg
applicantsgpphef
applicationeesfmi
application haskgfggh
application islehffg
applicationsehedgd
appliedbobbif
applied forejdefe
applyfbfiee
apply tojgiggg
applyingfkghgg
appointedfffogg
appointmentgjrief
appointmentshhfjgg
appreciatealWkcd
appreciate itfhfmfg
appreciate theflehgf
appreciate youdbfgff
appreciate youredchfe
appreciatedcgedff
archivistlggggi
arecdeapY
are agfejgg
are alljkifdg
are backdfhekf
are busyjfgffg
are doingfhglgf
are donegfgegj
are ineddnhf
are myeedejf
are notdbdkif
are onfjjghe
are overgfkfgg
are theibcdri
are togdeogf
are welljeffhg
are youcseeef
armjeefgf
aroundfnbcdd
around theckffgg
arrangefeeofg
arrangedffdjgg
arrivefgfdff
arrivesglffif
asXbnnUq
as aifsfgc
as agreedgeejge
as anebnjge
as closedggpfgg
as evergfdfgf
as farkffegg
as goodgfergf
as ideXqdo
as itgdjgfm
as mybkjbde
as onghgggk
as onegfdhkf
as pergfengf
as thejfaqlg
as togncefj
as usualjnfefg
as wellbeaefm
as youdgwUda
as yourfedffe
ashamedkkfeff
askOcJfhd
ask aboutfefjgf
ask againgggggl
ask forijheeh
ask himggfmgf
ask howdbcded
ask ifdbabef
ask medljeeg
ask onlyfeedfj
ask thatfgeqig
ask whethereeceed
ask youdgelkf
askedSbTUTe
asked forifcedd
asked howffjgfg
asked medjhfed
asked myggeffj
asked theffeffj
asked tofjdfgd
askingrcndoj
asking forldfjng
asking meglecgg
asking youffedkg
asksrekYde
asks mekgmdfg
assessmentieciff
assistantbheqch
assistant jobfggjgf
assistant managergfjffg
assumefgfxfe
astraygffegk
atebZect
at #kfgkeh
at acbecgf
at allhYbckb
at anygfgejf
at breakfasthigggn
at dinneriggfgk
at easefffdgg
at elevengfelgf
at fiveffofgk
at fourgghegk
at homebmghgf
at itikfggg
at leastslifff
at mekhidjf
at midnightffocfg
at myZYckoc
at nightjeejgf
at ninedfbodm
at presentgghflf
at receptionfhgnff
at tenfdegfb
at thejktXad
at threeffdkgj
at twoecddfj
at whatggjigg
at yourXsgkff
atejjeeff
attachhffelf
attachedYTYebZ
attached thejgghgg
attendjfegff
attendedgjffgg
attentiondqlegf
attorneyggmhgg
auntggjhfg
automatedfsffgg
automaticfkfcgj
availabilitygfmhgg
availablegpdefe
awaitfhligg
await yourfimegg
awardgkgggg
awarefjmffg
awayjWhfld
away fromedihif
awesomemgeggg
awkwardgglfgg
bleicff
babyieefkf
backtefSte
back andjffhhg
back bykgfhdg
back forffgglg
back infdcflo
back onefkeff
back theilfffg
back togfpasf
back upgmfefh
back withgfjfkf
backgroundemdjff
background checkfjfggg
badmqjcie
badgefndeff
badlyijfkgg
bageoggef
bakerykegcfh
ballfohige
bandfggjff
bankhdfdnh
bank hasgggfng
bank holidaygfjegg
bardiiefe
barberggfkgg
baristadifefg
basicallyeiejef
bebYjgcT
be abdtigj
be announcedggjggf
be ashamedhkfegg
be askedgeglgg
be athflfef
be backgffggk
be botheredjggggg
be choosingfffdfg
be consideredfdiefg
be decidedggdjgf
be forgkfghg
be freeqffigf
be givenfgfjfg
be gladbdYXce
be gratefuljecmgf
be happyhcdcee
be hearingggglgf
be helpfulgggfdg
be honestfpfffg
be ineeloce
be informedggkigg
be interestedfeklgg
be keptghgkfg
be lateifekgg
be leftjdgggg
be lovelyiiifgj
be lyingglegfg
be mefhefkf
be minekfejgg
be niceteffeg
be obligedfgfkfg
be offeredfffkgg
be oniehmei
be possiblefeedfg
be proudededfg
be putigekgg
be savingffffng
be sobimdqg
be sorryfkjdeg
be surefedcfo
be surprisedhblefi
be thankfulffcedf
be thatelajgf
be thelhifgk
be therefebjef
be toldkijfgg
be transparentffgflg
be usefuldffefg
be withffdgff
bearlfgfig
beardsgfegg
beautifulfdheef
beautifullyijgfgg
because3gXWam
because inchehh
because itlfefgg
because myfmfffh
because ofjYegdf
because theeedffn
because youojceeh
because yourhkgfgg
becomeijjgfh
bediediim
beennvVhlb
been agbhwef
been anygfgggl
been askedfkifgg
been givenggdejf
been infdfhgf
been offeredddcbfe
been putefgdeg
been readingffkfgf
been sleepingjggfig
been soesffgg
been tellingnffdfg
been thinkingffelgg
been toldelhggg
beforeXjlqSj
before #gfjife
before bedgfgggm
before idnnked
before itkfhiee
before myfjiefg
before orgfdffg
before thatemafeg
before theabhVbi
before thendcfcie
before youefa4en
before youridkfgg
beforehandfdfegf
begdeffrg
beg youegffmg
beganglhfgj
beggingdfeeog
begging youffffng
beginelkfef
beginningghilgg
beginsfjmdgg
begunhfhlgf
behaviouresffgg
behindeZifdc
behind theidlcef
beingfuinih
believegepegf
believe thatfjkhgg
believeduafeff
belongsfefvfg
belongs tofefvfg
belowkfdqff
benchhjjcgi
besideeebgfh
best greetingsfggjgg
best onefefjgf
best wishescbaacc
best withliffgg
betterZZgfdd
better forffqffg
better thanhadjfg
betweenmfmqkj
between thehkgfgh
between usffjikg
beyondfetefg
biddingffkffg
bigliiaef
biggerfgjffg
biggesthglggg
bikedigfjg
binnigeff
binsfikigf
birthdayoiehgf
bitdzYghg
bit morekjffgg
bit ofdpelgg
blackenedfk
black trousersflgggg
blankecejff
blessrckedh
bless youffmegf
bless yourmffffj
blessed daydhgfgh
blessingsjggggg
blockekhgff
blockedfemjfe
blokefgfhgn
bloodesefcf
blood boilflfggf
boardabigef
board meetsffcggf
boilflffgf
boilingdwfdfg
bookbdfree
book myffgjgg
bookedegflff
bookkeepergdehgg
booksgfjffg
bootsclcdge
borrowiedflg
borrowedlefgfg
bossYbpphd
boss iggkdgj
bothfZodYa
both areggkfgg
both mygfkfgg
both offgjkgg
botherfamidf
botheredikgfgg
bothered toikgfgg
bottomoeefhg
bottom ofmfefhg
boughtggemfg
boutfidhgh
boxghdfff
boymlgjfh
boysgehflf
branchgdikfj
brandegfffn
breakcuigfe
breakfastghffgn
breaksmfedgg
briefefagff
bringXYRccc
bring itgfceff
bring mydcZidd
brodidigf
brokefjfdgf
brokenhlefhf
brotheredvehg
brother inffrfgg
broughtefhofm
brought youfffigm
brutalgjgggg
btwehwfgf
budgetffdcff
buildjffggg
builtenhjmg
bursarfkgigg
bursar 'sghfjgh
busmgZbed
bus driverkfegge
bus fromkfgfgg
buseshlfffg
businessdiokff
busylubieg
butikXWqo
but ihltagl
but itinffgg
but onlyggqffg
but thebfglpe
but youcbfief
but yourecgdff
buyligdfg
bybcqoNe
by #felZii
by aeqebfg
by closegglegg
by emailggeegl
by fourghflgf
by mehebfff
by myhgfdgg
by noongggjgg
by nowrbdndf
by onlgfggh
by returnfieqgg
by rightsffemgg
by someonejlgfgg
by thatjfegff
by thehknele
by thenaXUYbb
by thishgejgg
by tomorrowfgpggg
by tonightggnegh
by videogfdjgg
by youggfkgg
by yourfoaifg
byekafbcc
cabindgfhff
caféjefegj
cakespcaff
calendargmhqee
calendar forffhpfg
callUfprZr
call atggffgj
call fromfgfkgg
call itggjggg
call meedrkge
call myggfogg
call theggjjgj
callbackghekgg
calledjpZdft
called meeleeff
called yougggggj
callingbdicef
calling forgkfifg
calling mefikdfg
calling todbcdee
callsedmbeo
calmdoedff
cameneVbac
came backmfgfgg
came byffeegj
came inegdffe
came tonhiefg
came upihfogg
cameraemfhgg
canVianrZ
can bejccgdf
can callggffij
can doeeaeee
can explaingfohgg
can findhfjeji
can forgetgkfgfg
can getffeahf
can givefffjff
can goggflgf
can lookfhkehg
can notilSZkc
can onlygfkghg
can sayffdfeg
can seegdfkli
can sendfhdeff
can takemggffg
can tellighfdi
can waitgfdfgf
can workgfefjg
can youfdeugh
canceleflkeg
cancel theggfmgg
cancelledgiidff
candidacyffnffg
candidatefqqpeg
candidate forgjfhgh
candidatesk5dkdd
candlenfffif
canteenefjcfi
captainfglfgg
carcfckwi
car parkfddgfh
car washfnffif
cardjdZdfk
carejnaXdd
care homeggkggg
carerjggggg
carriedhjgfgg
carrylhgjge
carry onlfjefe
casedakmcu
case youjeeffn
cashfjslfe
cashierhehmfh
catchdfeifl
catch upeffjfi
catch youfgffgj
cellgeekih
cellarfgfkgg
centrefgkhff
ceofdinfi
certainfgjggg
certainlyfledgg
certificateflZYad
certificatesehcbhe
cfogjfigg
chairjtlodf
chanceXXfalc
chance toccnedd
changegcietf
changedefddee
changesffdggg
chapterfekfff
chargeeidnff
charityifkfkg
chaseepjbff
chase youfqeafg
chathikidf
chattingggjegj
checkblajhr
check infffefr
checkedffdngg
checkingcbbceg
cheers forcaabef
chefdmhpeh
chiefffnfhh
childghgfjg
childrennbnene
choicefYekee
chooseghedge
choose theflgggg
choosingihdbee
choseideedg
chosenkbcegh
churchjbjgek
circusfkefgg
cityffqeef
civiljkffgf
claimffnffg
classfcaidj
cleanhchelf
clean theggjghg
cleaninghdigff
clearbahgee
clerkdcfngf
cleverkefggg
clientddeffi
clientscfmkef
clinicffgceg
clinicseeglgg
clockfhidkg
closeaiqjff
close ofgfofgg
close theclhihg
closedferZnk
closerfegjff
closer tofefkgf
closesjfgdgg
closingdigfgm
clubfeeigj
cofkgggg
co opgjgggg
coachmafaof
coatlffegg
codeffkeee
coffeegfkcfg
coincidenceijgfgi
coldmZhdfj
colleaguecimfef
colleaguescjhccl
collegeemeffg
comehccpcc
come andldgogf
come atfeffjf
come backZlgeki
come downgfjefg
come fromndekgg
come inlfdgee
come ongfhdff
come outifegjf
come througheffdff
come tohbihel
comesaZfbii
comes firstfeecfg
comes outfemhgg
comingbZghfh
coming onggjggg
coming togffkfj
commentgjfkgh
committeedphlgl
committee hasgggggk
communicationftcigf
companiesknjhgg
companyk0nged
company thatfikegg
complainfkjfff
complainteebdef
complaintsdbeeff
completeecefig
complimentsgjfggg
computerffgfgl
concernikgfgi
conditionggpgjg
conferencegjghfg
conference inggfjgg
confessdpfflf
confidentgfnhgg
confirmdXhvbp
confirm thatfefdff
confirmationggjjff
confirmedejmdfg
congratulatefjfegd
congratulationsepaafe
congratulations oneqefgf
connectiongggfhj
conscienceodifjg
considergcuhmf
consider meffkfkg
consider mygghfjg
consideredebkjef
consideringmhhifg
considering mekfggfg
consultantlfehig
consultingkjfffg
contactedfdej
contentfeecfh
continuefgkdel
continue togikefk
contractYazwjc
contract ingfjgjg
contract isffjhfg
contractsffjgfg
controlfddeff
conversationccllee
coolwigeff
coordinator jobggkggg
copiedffdmgf
copiesgfjfff
copyedcmdh
copy meggfrgg
cordiallyfjhjff
cornerdfbflh
correctcmcmcf
correctedfoddff
correspondencegftegg
corridorfpefgg
costouedfg
cost mejlffgg
costspgieff
couldeiLOvV
could beipfdfg
could dojgehgf
could havefjffif
could notmdgXcg
could seeihellj
could startffdgff
could tellbghfeg
could youUVVdjZ
councilcjtgfe
counsellingjgfggg
countibgobl
count onefjjfg
countedfheoff
countergdoefj
countingmfhbgl
countryolfelg
countskgkejf
coupleeekefg
couple ofeekefg
coursefUgfia
courtfemefe
courteousmfggfg
courtesyeoiZei
cousindjpafl
cousin 'sgfhfgd
coverjidfej
cover letterglgfgi
coveredejjggg
crashedglfggg
crewdjjZdd
criedncefjf
crisisfeffjg
crossbadbee
crossedifjfmg
cruisekgfggg
cryingeefelf
culturefmeigf
curiousdhjdff
curious howgfjggg
currentccbldf
customeriZlied
customer offfjkfg
customersffgcfg
cutdqicmf
cut offgkiefi
cuttingmeefgg
cvanblgg
dhceegg
dadqaiiif
dailydedhks
dairyjgfggh
dancefqgZhg
darehteafg
dare youflfggg
darkfoeffg
dataefgdmi
datedeadYW
date ofhfdfgf
datedfgijlg
datesddeede
daughterqccfjh
daughter 'sjfffhg
daybfeaXx
day #fgdegz
day 'selffff
day aftergggggk
day andlmfdgg
day igfejfg
day infmffgf
day offfgefjg
day theffkjff
daysllhXjg
days infglfei
dbsfdeegf
deadcaieef
deadlineiXfYcd
deadline foroenefg
deadline onggcfff
dealdomhff
deal withdldhgf
dear hrghgfgj
debtfdfjgg
decentocfmgg
decideahyjfe
decide beforegncfgf
decide byggmegg
decidedbesfaf
decided bygggjff
decided thatggjggg
decided toffjeff
decideskffhhg
decidingejgmeg
decisionYbkneq
decision byffedff
decision isfeffjf
decisionsgffdgg
deckjeghgf
deckhandffjfgf
declinegfnhfg
declinedjfffgf
degreesfhfngg
deletefgkdfe
deletedgjfggg
delightfcgegg
delighted tofejeff
deliveryglfegh
demandeabqff
demonstrationjfffgg
departmentZggpdf
dependsffpdmg
depends onffkdmg
depotfgkegf
deputyfehggn
describefkffig
descriptionfgekgg
deserveggdmff
deservesjhfjfg
designglgfgf
designedjgffgg
deskfchhdg
desk byggkkgg
desperatehfgflg
detailejffgg
detailsefciff
dialysisfgefrg
diarygfejff
didkrUkbx
did notTjXnYl
did theblhkhc
did youddfegu
differentkqadef
different peoplefjgfgg
difficultemcefg
dinnermefegl
diplomajhfgfg
directionskhgfgf
directoregvsff
discussfffjgg
discussedfifcff
discussingfenggg
discussiongeiofe
dispatcher jobfgijfg
disrespectfulflffgg
disturbfghfjj
dofggkrZ
do anythinggffejf
do giveihhdgf
do hopemloeei
do igVcWbg
do iskggfgg
do itdjedkf
do keepflkffg
do letgokfgg
do notdanjlj
do sojfoeeg
do somethingeggkjg
do thatgkehfg
do theefpcgj
do thisifgeng
do tohgeejg
do withjgccfg
do youRbSSXf
do yourschlgg
doceffdjg
doctorleehhf
documentsglbcef
doessgZedd
does itgjjegg
does notiibkjg
does thisffddfg
does yourgghefj
dogeldYei
doingauhfdh
dollarspegfhg
doneffaxaY
done tojffegg
doorhWfbji
door andggjgfg
doorsfgfgkg
doubledjhffg
doubtfhlfif
downvdgohe
down aoffhfg
down incjijgf
down thecgccef
down tokkdfhf
draftgffkgg
draftedggkjgg
drafted theggikgg
draftinggfljgf
drawnhfglgf
drawn upgfhmgg
dreamgdmehg
dream ofhfoeig
dressgfdggf
drewjfgggg
drillfbdggf
drivefkceff
driverghkjdd
driversffmegf
drivingdddfhe
dropfZaqcc
drop itedegff
drop mejffkfe
droppedlfdgfm
dropped thegjfegf
drovesmdcff
drove fromjngdgg
dueiddljf
due onlfffgf
duringfjnffg
during theggkggg
dutyfkdffg
dyinghbhfgg
efghfhl
e mailgigfgm
eachqja0jx
each dayfgfifm
each morningeiedjs
each otherimfdgf
earliereeZefh
earlyjYZacd
easierfeqggi
easilyfhgjff
easymaildh
easy toqeffgg
eatkheeph
eatingfkggkg
editorfcgegf
effortlhfggi
ehfgmekg
eightoedinn
eightyjfiffg
eitherdXqfbc
either 'sggdfgg
either thegejhgg
either waygddgef
either yougglegg
electriciandifeff
elevenprglib
eleven minuteslhgfgg
eleven monthsfgffkg
eleven yearskkeefe
eleventhgggggk
elliefgfgjg
elsegfittb
else iggkefg
else isfffjfg
else thatjffgfg
else willfjfgig
else yougffkff
emcakhfk
emailZhdday
email andgghfgk
email isgjfggf
email offfjcgj
emailedekfefp
emailsefghfr
embarrassedepfcgg
embassyffjefg
emergencyfefdfe
employerdfgeee
employersfinfgg
employmentffrffg
emptyejffgf
enclosefgeflh
endeecVsj
end ofbdcele
end upfgkfgg
endingefoflg
endsdcnene
ends onfghgmg
energyfggggj
engineerckhfjg
enjoyadfYfd
enjoy thehacdfe
enjoyedcWcXab
enjoyed ithdeggi
enjoyed meetingfelhff
enjoyed seeingfggdgg
enjoyed theffhdef
enjoyed yourjffggf
enoughkiccee
enough tomfffgg
entirekmgkgg
entrancegfdfgg
errorffghjf
esteemhfkefg
esteemedgjffff
eurohfijgg
evenrgVfmb
even ahbegff
even ifhgkhfg
eveninglXlgY0
evening andfggggl
evening igfjhgg
eveningslccfff
eventsfffggl
everfkUUfb
everymcgYft
every dayjbacfs
every emailffmhgd
every eveningkfffgh
every goodggfglg
every minuteefffjf
every morningkffjgk
every nightlfhfkf
every onefjghge
every successgdefff
every timeljfgfd
everybodysadhff
everyoneieljee
everyone 'sfffhgj
everyone ingbpggg
everythingifdcqd
everything elsegffflg
everything irdffhg
everywheredniegf
ewanfdgfgg
exfgggjg
exacteefkff
exactlyhhjlfd
examdiccfe
exceptiedkid
excitedeggjfj
excited tofglegh
excuseebfjif
executivegghfgk
exerciseeoceff
expectZYasbg
expect afdhlgf
expect itdfeegg
expect theggemgg
expect toegcZfe
expect youhggjff
expectedfhcgdf
expected toffdlgg
expectingfffjgf
experienceaxgcee
explainocqkef
explain itlfjggg
explain tomfmigg
explaineddbdefc
explainingfdegfg
explanationebgsff
explanation offcfhgg
eyegkehff
eyesgffdke
fgmfggg
facenkcinh
face tohgfjgg
factgfokfg
factoryfecejg
facultyfjfegg
fairadhoec
fair ongjjegg
fair thategijfg
fair tofeikfg
fallgccejj
familiesgggkfg
familylUnimd
famousjggffg
fargeqXeg
far askffegg
farehjdjmg
farmegcfgf
fastekhgef
fathertZbf4c
father hasfefglf
father isighfkg
faultnfcdff
favourableffuflg
faxfgffgq
fedfjfggf
fed upfjfggg
feejfighf
feedigffmg
feedbackbzfehe
feel8Ygaad
feel badjffefg
feel likeegjfgg
feel thatlffigg
feelingfifefk
feelingsideefg
feelsnefegi
feeskgefig
fellkegggg
fellamlbcff
fellowgjeefi
fellowshipgekmff
ferryjhgefe
feverkhffgg
fewgcjdgg
few thingsgflfgg
fieldegeoff
fifteenthfflfff
fifthfelefo
fiftysmechj
fifty eightleffhg
fifty minutesgmgfgg
figureehlqff
figuredhfdien
figured igggfgj
filledeffe
fill infedhgg
filledgehlei
filled infellfg
fillingheecge
filling thefeedge
finalhduedd
final roundkfhggf
finalistsfielgg
finallyelefif
financefeemge
findnqpdno
find aiflffg
find anotherggjggg
find itdnfijh
find mefgdfhj
find outockgff
find thathlffgh
find thefkjhfi
findinghglfgf
finemRZVab
fine byffedgg
fingerskelclf
fingers crossedifjfmg
finishdkjoid
finish myegkfff
finisheddgbeif
finished thegddeff
firefcheff
firmhqpdde
firmsfjjggg
firstXbbmef
first aidglfjgf
first andffaehh
first choicefbdjgf
first dayleoggf
first monthfffkhg
first offhdkfg
first twoggkejh
first weekggfdfg
fitgjdeff
fitterfdhfgg
fittinghfcifg
fivebnkik0
five minutesggdhgi
fixeonigf
flatifbkqf
flat outkfeggg
flatteredjgffgg
flightgfjjgg
floristggjfgg
folderfffnff
folkgjfhfg
folkskheffg
followecncek
follow mefgmdgg
follow upgfehfk
followedgifggk
followersfdzegf
followers onggjggg
followingdgfhei
followsggjfgg
foodfdhdjd
foolpdghgg
footeikegg
footballggfjgf
foriVUViF
for #hjhfgj
for akddihf
for anagbdgf
for anotherfkgggg
for beingddeehg
for consideringkfggfg
for fiftyfmgfgg
for fivejhfghg
for freefrgeig
for goodfgrfhg
for havingifgcff
for herdghejf
for hisfdgfgg
for itjeekcc
for keepinggfedgg
for lettingfabdef
for meiZUsqi
for mybbfjjc
for nineteenigkfgh
for nothinghtepef
for oneddhfij
for ourffkigg
for readingjfhfgg
for ringingfjfffg
for sixfigcgf
for someonekhkggg
for somethinggofbfg
for suchfggdfg
for tellingceddeg
for thatnendeg
for thefThRci
for themiedekf
for thirtyjffigg
for thisnifkff
for threeehengg
for todaybhcffh
for trialfliffg
for twentyegfkfg
for twoghcdfg
for usifijhg
for walkingffgdgg
for whatfkfejg
for yearsdfggfg
for yourmsvnh
for yourefldia
foremanfhdggk
forgethincnf
forget itdkifhg
forgivebbfhkk
forgive meccgjlg
forgotcdicff
forgot todedeff
forgottenrdfefg
formVdPZYb
formalityggfkgg
formeredghei
formsfkehff
fortnightieelfg
fortyfykdfg
forty minutesflidgf
forwardZffubb
forward tobgjdcd
foundinaYaf
found itglfggg
found outdojfgg
found thegffced
found yourffdhgi
foundationfflggg
fourblijfw
four andgghgfj
four daysfmghff
four hundredfgjgjg
four roundsfjejgf
four timesgggegp
fourteenfpffdg
fourthfggegk
frankeggdfg
franklyemepgf
frankly ifffogg
freengWdda
free forlfeifh
freshfhffgl
frifhidgf
fridayeeikff
fridgeleldjg
friendhllfjg
friendlyafihfh
friendly greetingsffhmff
friendsdjmdff
fromkcgpXj
from #fcfcfd
from amldgme
from anffgjgi
from herefehjgi
from itffekgg
from lastfffggq
from mehdlTfn
from myhgoclk
from nowgffrgg
from thedThVbZ
from thisfelfgf
from youecttjc
from youriifedf
frontmialhk
front desklgdefh
front ofjlhlfh
fullffpbdm
full timeffjigg
fullyeedeff
fully understandffdffg
fumingeuedgg
fungXkfee
fundggkfgg
fundingggqefg
fundraisinggjhegg
fundsgflfgg
funnyflhkhe
funny thingegjfgg
furiousbnaeff
furtherdhkjdh
futureellgif
g'dayeegkgg
galagfgjgg
gapfkeifg
gardeneggcig
gateggkgfk
gatherjeihfg
gaveegXeZe
gave meZdXgcf
gave thefjgfgg
gave upnffffg
gave youkdghgg
generalgfbgfk
generousddkeff
gentlemanifdhgh
gentlyfoffgg
getnhluri
get aqehkgf
get anfgkgfg
get backfgldfg
get itkgeifg
get meffglgg
get onffligh
get thatddedig
get thegdqkfh
get thisfgegog
get toekfegg
get upfiffjg
get yourgnfggg
getsmkyhhe
gets megeqcjg
gets themghhgg
gettingXejald
getting backfjgggg
getting iteflfgf
getting onefedff
girlmhepij
girlskkicjf
givemYthph
give himgghfjg
give itmecgfi
give medbmkje
give myifefcf
give thehfcrif
give uskfefhg
give youdfuamg
givencggufe
given thatgggjgg
given tofefmjh
givesggbiff
givingdbxbgf
giving yougemeff
gladdSSSYb
glad ofedccff
glad tofXZaad
gladlyibYace
glassesghejfe
glovesgjhfig
gokgvqsj
go atgggjgg
go backhfiepf
go forfkfffg
go ongelemh
go throughggergf
go todcqkkh
godldklef
god blesskekidf
goeshX8ejf
goes inggmfgg
goes tofiklkg
goingSUqkip
going tobcwqep
going withfdffgf
goldfeemfg
gonetookkh
gone aheadegflgg
goodhSlPhU
good aboutndfggg
good afternoonfmengg
good andigjggg
good asggdlfg
good atjfefhg
good dayddfbie
good dealflgggg
good eveningiejfgg
good forcecdhf
good luckfheZed
good morningeeghem
good newsekpfng
good onegkegfg
good peopleifefjg
good toYhedeg
good wishggfglg
good wisheskgeffg
good withggefkg
goodbyeoefeff
googlegfscgf
gotfbkXad
got #ghndgf
got aembjfg
got itigddff
got memfgigg
got mycbcfde
got thegfljgi
got theredkedgj
got youraifddb
governorsfjedeh
gradeffjlff
graduatekheggi
grandgebiee
grandmotheroiedhg
grandmother 'sgkfffg
gratefuleYWeje
grateful forcdecbf
grateful iffffqig
grateful toggdfgg
gratefullyfefekf
greatXYdeeW
great panelgggjff
great timeddfggf
great toflifgf
greatlygfjfgg
greenekfkfg
greetdfedei
greetingggjfgg
greetingsgdfrbg
grillggjfgg
groupdijgfg
group interviewgefjgj
grownejefgg
guardicnfei
guessznddhf
guess iokffff
guestsgdhfgg
guideffgdgg
gutted butfbfffg
guyiggijf
guysgkjefe
gymeccrfi
hgjigii
haledhjg
hadpxPYej
had aaRgdjd
had anfecfff
had anykiggdg
had beenhnjdgk
had bettergjgggg
had mefneefg
had myeklgfi
had nodqffgg
had notgXddef
had suchffhjgg
had thegjeekr
had timemfffgg
had tohoghmf
had yourmgffff
hahaiaofbi
hairnegcfg
halfbkfnfd
half hourfchfgg
hallkehgff
handmppihi
hand itggjggf
handledekidff
handlingdegggg
handseceawh
hands andfeffkg
handshakegfhlfg
hangingpdlefg
happenfibeff
happen togedgef
happenedggkffg
happened tohelhfg
happeningkgfifl
happensefnbff
happilyedidff
happybYdQWe
happy endingfenggg
happy toXeccbc
harbourggjggg
hardfoaYfe
hard feelingsgdeffg
hard toglffhf
hardlygleheg
hasaiPVgm
has agijhff
has beenaeZkZd
has comebgfkff
has givenffjejg
has gonelmfefh
has nothnoefh
has offerededcdef
has thefeeffj
has togcgjfg
hatjfkefg
hatelhtbff
hate forfgmfgg
hate tombmegf
haveqipolk
have #fesake
have aUXoZgc
have addedgjghfj
have alleegcfj
have alreadyjdhoff
have alsoifdefp
have ankedffe
have askedddbddh
have beenqYgcmX
have begungfflgg
have bookedeffkff
have calledfnfffi
have chosenhfdfef
have comenfhfgi
have decidedddtbed
have draftedggfkgg
have drawngghkgg
have emailedfmfefh
have everdiffhf
have foundlfdfed
have friendsgfkfgg
have givenegjieh
have goneodflff
have goodigjgfg
have gotZbqeff
have hadekihsg
have itldejhe
have justbrcbem
have keptdgvefc
have knownffjfhg
have leftfeffgj
have letoefigg
have lostmjhffg
have madelejhef
have markedgeejgg
have meefjgig
have mercyffefug
have messagedgfffgl
have metedcgef
have mydenbhd
have neveravfdff
have newsdgeeff
have nomebcfd
have nobodyfgkfig
have notmajbnh
have noticedfghggo
have nowbidddm
have onefdeehf
have pityfgfgkg
have puthddqek
have readhbfgfd
have receivedfiddff
have saideekehg
have satlgecgf
have seenkdhffl
have sentfhfkgi
have setfmjhfi
have signedefedef
have sinceehedfe
have sleptgnfgfh
have soldejfeig
have somethingfgjkgg
have startedjgfjfi
have takenieergf
have theiffohc
have thoughtcpghff
have threefdiikg
have topngfkh
have toldihngde
have triedgfffgo
have twoffgjgg
have understoodgfdigf
have untilffibff
have workedhddhgf
have writtenjedhdj
have youefdgfo
have yourefjflg
havingcWflia
having adhidie
having meifhbff
hechiqdc
he 'dhejbig
he 'sgidjeg
he canflfgfg
he doesfhedhg
he hasfcejfh
he ishbobfg
he saideffkgg
he saysfgcjgg
he wasfcmkig
he willjjclgf
headfghlff
head ofgdemgf
head officefkkfgf
headsgedegf
heads upfecegf
healthefpeff
heapsfkfggg
hearbboVUb
hear aboutfjgfgk
hear byfhimff
hear fromjeabef
hear howcekhef
hear iflgfggf
hear itghibeg
hear ofeclfgg
hear thatddhjfg
heardepbYdg
heard ofejeefg
hearingbZdckk
hearing fromeeeefm
hearsidffgg
heart4aYezf
heatingigeeog
heldffedfh
hello itsgfffgk
hello sirfegede
hello togeffgj
helphZeeif
help meeehckf
help noticingkcjfgg
help youjkgigh
helpfulffgdcf
herqkdmfZ
her outegijgg
her youhghfjg
herenRdehw
here 'sffkihg
here fromggkdff
here isgdhehi
here iteffdff
here toofifegl
hi itsdcZeej
hi thereehfefd
hideeeibff
highestgffnfg
himiVrrdg
him thatggmggg
himselfkifjgh
hintgffjgg
hipggdhfg
hirectkqff
hire meednphg
hiredimhsfh
hiringblvlef
hiring managerffepgg
hisnnflid
his phonefnffgg
hitehmegg
holaggjffg
holdjjimef
hold itjfhfgg
hold thefhjjgg
holdingglfhge
holdsgffmgg
holidaymehcdc
holidaysgflfgg
hollerffkhgg
homedhYVea
home andgefdgf
home withejfdgf
honestiigfde
honest withfdgffg
honestlygndbnd
honestyilfgfg
honourdjdrgf
honour togkffgg
honouredfefgfj
hope0lZIlX
hope forgdjggg
hope ihjigfg
hope itjciffh
hope thatgdejee
hope thegTXbge
hope toageeie
hope weedjegf
hope youwpeahi
hope yourgnibif
hopedngfefg
hopefullfmfgg
hopesnledfg
hopingjehfhh
horseseedhfg
hospitalnbfhie
hospitalitygfifjg
hostelggffje
hotjqbefg
hotellghfeg
hotel andggjggg
hourWgfijv
hour agogfgfgs
hour offgfdfg
hoursibrijl
hours inhhkegg
hours offiflfg
housemimjoh
housesfelfff
housinggfejfg
howissNZW
how aiilfgg
how dareflfggg
how igdbenf
how itcaakee
how manyfdffgj
how muchnfcfeg
how myggmfgg
how theccgece
how thingshdbdff
how thisghkggg
how tokcbemf
how youuYqide
how yourffjfgh
hrblbieh
hrsnleeee
hugsfghfjg
humanilfefj
humbleeifdng
humblyggffjg
hunfgmjgg
hundred andhgdhjg
hurryZaZYWc
hurry atfflfgf
hurtsfkffgg
husbandheicon
husband 'sfeffji
hygienelfecgg
imakbgl
i 'dTZhlfV
i acceptfdfehe
i alsoddghfk
i ambknfma
i applieddleefh
i appreciatedebafe
i appreciateddhiefg
i askZWSXli
i askedfjhhgf
i assumefgijgg
i awaitghmhgg
i beenfjifhg
i begdeffqg
i believegfnjhg
i boughtifgjfh
i bringecXadg
i callgfeffo
i calledggfggn
i cameefcdej
i cancRhXlY
i checkedfeeogh
i comefhcqdi
i congratulatefjfegd
i couldfchbmd
i deservefdeqfg
i did0Zhlgh
i dolrqnzi
i droppedggfggl
i drovejjfdgg
i encloseggfhlg
i enjoyedZaabdd
i expectebcxed
i feelolgiff
i feltekhggg
i figureggfmgg
i figuredgggfgl
i findfsbhfm
i finishfemgff
i forgotdecdff
i founddngffh
i gatherjeihfg
i gaveofehfg
i getjknghd
i givedfqdff
i goZgvgje
i gotcXZdag
i guesshofeff
i hadebWiZa
i haveYkfdih
i hearfjneei
i heardffcfge
i holdiffmgg
i honestlyifffmg
i hopeceSVWa
i imaginehjiefj
i imploreffgflg
i justesaZic
i keepkglhgg
i keptfemegf
i knewfhfcgg
i knowdSxlki
i learneddabgee
i leaveioiefg
i leftheafeo
i likeaXnacj
i likedfbabbd
i livefeffkf
i lookbibghd
i lookedkednfh
i losthdffig
i lovedefgcff
i madefhgdff
i mayeicghe
i meanfenggg
i mentionlgjffg
i meteifdgg
i mightiglegg
i missedoceffc
i mustemeYnc
i needdckYrc
i neverleddeg
i nogfgfji
i notegifjgf
i noticedhkjrfe
i onlymlmQZi
i owefffcff
i owneffjgg
i paidhjfigg
i passedjeehef
i payfjgfif
i permitggbhfj
i pickgggmgg
i planfflffk
i prayegefnj
i promiseeddeff
i promisedeedckk
i putreefff
i rangfifhgj
i readjmcdec
i realiseifedff
i reallyiggdje
i receivedfjffgf
i reckonfghjgi
i remaineqfZce
i ringenfhff
i saidirnbdf
i satjlefge
i sawndolee
i sayfhzfhh
i seejqjbef
i sendecbcgj
i sentfeehfs
i shallfprldo
i shouldXbgkhe
i signgfphfe
i soldlffffg
i spentndfgfg
i standffdogg
i startffjrff
i stayffkfhh
i stayedkffggg
i stilloercff
i stoodlgffgg
i supposevnegfi
i takeeiepfh
i tellnkgdff
i thankddeelf
i thinkbbioli
i thoughtnZbXdl
i toldtWgdeg
i tookofhhff
i trainedjkhfgf
i triedffedgo
i trustgojfkf
i turnednddhff
i understanddbcZce
i waitfsjhff
i walkedeigkgf
i wantcib5ii
i wantedfdabeh
i wasngSwea
i wentnicjde
i willPelaoo
i wishdiYecd
i withdrawfgjffg
i wonderihmfgg
i wonderededdefj
i wouldVgafga
i writeegjegm
i wrotedhjffm
iceekffff
ideanbXZbd
ideasheeddf
idiotkngggg
ifXJmAXT
if aedbeee
if anothergflfeg
if inosbdh
if itkZUdic
if myieueeg
if nogglggg
if noteeXcci
if sofgdfgf
if thatcegjfg
if theahlcZh
if thereciaalg
if thisefsehf
if wegmgegg
if youhaMmnb
if yourgdbdfe
ignoredesacc
ignoredgdefgj
ignoringffjifg
ilggjggi
illhdfkgl
ill andkffegg
imaginegnfcli
imploreffgflg
implore youffgflg
impressedfjffgg
impressionkgffff
inccebie
in #fmehfe
in aflWecn
in advanceeffhjg
in againgffjgg
in allhhgjgh
in anfhhggj
in andgkflgf
in anygfijfh
in atifeegk
in betweenjdlffg
in casehbbbev
in chargeeiglfg
in forfdidfh
in fromgfejgg
in frontkiiijh
in goodfffdif
in handggoffg
in hisffjigg
in howghjggg
in itsekffgg
in lawffrifg
in lineedfngf
in meokhdig
in myioqmif
in nofddeef
in onocfhek
in orgfkfgg
in ouregkejg
in personfeejfg
in serviceggfkgg
in thatbdbpge
in theqrecef
in thisihikdf
in threeffffjg
in timeffhfng
in toffgegj
in toucheeeceh
in twoficmgf
in whicheekfff
in withfgfdfi
in writingfesuff
in youlcjelf
in yourdRhhri
inboxkiich3
inbox byggkhgg
includingefmdfg
including thefgjffg
inductionffffgd
informfkkcif
inform youggjfgg
informedihkoeg
inkfjfhgg
insidedgngjg
insistfefugf
inspectionefoefg
inspectordducgh
instafndggk
insteadceggef
instead offjeggf
insultelfegg
insultedfpeegg
insurancejggcig
interestdlyYfg
interest inflifgg
interestedbanebc
interested inbjecee
interested togegmgg
interestingghmfgf
internalfgnlfg
internal candidateggofgg
internshipfjhegg
interviewdffnZd
interview andlofffg
interview atifoffg
interview isgffjgg
interview withfdggff
interviewedeficff
interviewed mefhjegg
interviewerexegff
interviewersgmfngg
interviewingfgekff
interviewsZdhicd
intoigalle
into adheggf
into thegfgflg
introducedfkffgg
invitationfcedfd
invitefjfjgf
invitedfdgoff
isXdYZeX
is #fghchk
is anjieeg
is allfffeqg
is alsofdeflg
is andhkgfg
is anyffefkg
is atkfghgf
is attacheddgbgfe
is backfkgfgf
is closergfgkgg
is comingfddegj
is duekfffgg
is filledgggigk
is finegdceef
is finishedfmfhgg
is fordfgthf
is goingedgeee
is gonefgffng
is goodefhddf
is happyfhjffg
is hereffjefg
is inldjiie
is itahUZdk
is mefflfgf
is minefeikfg
is mykdbukf
is nodfmjfg
is nottvqlbb
is nothingfgeegj
is nowdejjgg
is okihelgd
is onedijef
is onlyfdfkgj
is outffjfgg
is perfectfdfege
is readygfjdgg
is soffjggg
is somethinggkfgfj
is takengffmgg
is thatghdbff
is theWbbmnk
is thereaTRSdj
is thiseoefff
is tolekmig
is toofjfggf
is wellfgkfgg
is whatkkjZff
is wrongkeefgg
is yourhbqdff
issuefgijff
issuedgfgjgg
itklcqbW
it 'defjhdh
it 'shlecbh
it aebldfh
it againikeced
it allfodihf
it andfkgmie
it anotherkgffgi
it ashemeff
it atdfYifh
it backhedlff
it beehcakf
it becauseerefgg
it beforegflhgg
it byiejefd
it camejhgggf
it didfoeegh
it doesidfcgh
it downhffmfg
it foreedplg
it goesgdlhgg
it happensggnggg
it hasfjhegk
it helpsffgjgg
it iggfjgh
it ifeeiqgg
it inifgihd
it ismofgjj
it makesmiefgg
it mayhliegh
it meantjfgfgg
it notgffejg
it nowfjgfgg
it offhdfggf
it ongchYeh
it onlyjfjifg
it outeidgff
it overeekcfi
it shouldgffngg
it soefhfgj
it stilldgfgff
it thatgfkogg
it theffehfj
it thereggnegg
it tolZyhfd
it tookjieefg
it upifiejf
it wasdSeXad
it wentfcejff
it willqckhdg
it withefjakj
it woulddesnmg
itsfjhgej
its #fnfdge
its wayjefmgh
ivgnfggf
jobXgnmsk
job andfhhdmg
job descriptionggekgg
job goesfgnfgg
job ifedflg
job ishhgjff
job onfffjgf
job orggkggg
job withiffekf
job wouldfgfimg
joinecgieh
joiningfelhee
jokedvcggf
joke offjefgg
joydZedff
joy toecfffg
juniorhmbgff
justxyddxp
just aidffff
just asfekdfg
just beenfmffgg
just checkingddceff
just forermejg
just givegggfmg
just gotggfgjg
just letefdehg
just likejfggfg
just myfefiin
just needffggkg
just nowgfjffe
just onefegjjg
just sayingijiggg
just seenfjfegg
just soghtdfh
just tellnfillg
just thefeegjf
just thinkgpgffg
just thoughtmffffl
just tokfhfeg
just wantedddfdfe
just wonderingcgffff
keghekg
keenehfZef
keen asgjffgf
keen onfgecff
keepjignrp
keep aggkhgh
keep itfhjjng
keep medkcfkf
keep mygfjclf
keep theffcjfg
keep thisgjiffe
keepingddibig
keeping meggfgjg
keepsqffefl
keeps askinglffggg
keptZrvicb
kept itegfkgg
kept mefkdfgf
kept myejifff
keyfjiigf
keyskgiiff
kiddjfgff
kidstWjhpe
killerdbbbee
kind enoughjffggg
kind greetingsjefhgg
kind ofhtgmek
kind toffeflg
kindergartengffggm
kindlyXXhqei
kindly doggoegi
kindly tellffdfgf
kindnesspbicqf
kitchenfclXcd
kneeschednf
knewgkccff
knivesiehmff
knockfbegkg
knowWXhUXd
know amfgifg
know alreadyffcjhg
know bycYWYbc
know howkknhof
know ikgkijj
know ifdiXcef
know itbkZhmj
know myjjekff
know thatZdaekf
know thebedmfg
know thisjhfhfg
know whatpmldii
know whendlclff
know whereifscch
know whetherffddfg
know whichecldfi
know whogfojff
know youkdWmjc
know youreefdfg
knownadheef
knowsfekfff
labfkjeef
labourffsdfg
lackgmehgg
ladgnhifi
lad whoejgggg
ladsjeojfd
ladyjqhkdi
lakehlejff
landffiehj
landlordifekgi
languageigdeff
laptopfgdjee
lastaRkefp
last chancefdndcd
last nightjgdhft
last oneffjgff
last timegjofff
last twoleifgg
last weekeecife
last yearffejgg
latebndccc
latereekccl
laughggccff
laugh atfjffgg
laughedajbafe
laughingdedfff
laundrygfhekg
laweezhff
lawyerfcqbee
leaddegtfi
leafletpdegge
learnZlfZfd
learn howfblfgg
learn thatfkffgg
learnedcaZfde
leastwgglde
least aiifjgg
least indfhgg
leaveshmeld
leave ithdqgkg
leave mejhhggg
leave thehfdnhg
leave youmejfgh
leavesjhiegg
leavingmcjefh
lectureshipdkieeg
leftnsbfnv
left afkegfn
left meenffgf
left mylffffe
left thedhjggf
left youjegigg
legalffhefj
lentjfeffg
lessgnfdhf
less thanfjfehg
lessonkedehf
lethbqkma
let 'secxmff
let downoeegfg
let itfehgpg
let medjaeid
let theggfkgg
let youegbegf
letsfilggg
letterZlmfgc
letter byfjgigg
letter forggjggg
letter fromjfeffg
letter offhggjg
letter saysghflgf
lettersebdbeg
letters arefdffgg
lettingccgade
letting meccbdef
letting youeimcgf
levelfjejgg
libertyfffogg
liberty offffmgg
libraryhceefk
licencecfecke
lifedmgbvf
liftlWgjff
lightffhenf
lightskfejff
likeclRQZa
like alibfmf
like ifigjgg
like itkfiggf
like thatdkfief
like thisnkejgg
like toXedSZe
like yougknhfe
like yourgecfff
likedjbXbbc
likelyddccee
likes tojeiegg
lineaUXsbs
line managergfbogg
linesnddiff
linkehcdfe
listmkhdec
list andfjgfgg
list offjifgg
listedgifkgg
listenbfkkff
listen toefjhgg
listenedejgfgg
listeningddgggg
literallynfdhlg
littleumdcrm
little girlifegjg
little oneselffkf
liveacgcpf
lividbufeff
lmkkjhffg
loadfeodgg
lobbyekjhfg
localffqmdf
lockgjfjfg
lockedfilegg
lockerjgfkfg
logffkigg
lolaZfdfv
longcgfdjf
long weekendgeeflf
longeribsief
lookpognkc
look atpfjigd
look forflkhgg
look forwardcieedd
look ingfgfgk
look outgeejff
look upfkgfgg
lookedudakff
looked atehejff
looked upegflff
lookingcgeccg
looking atflfegg
looking forgdhefg
looking forwardfejjeg
looksecbdff
losemhhbpg
lose theogffih
losingfeiemg
lostlreZgh
lost myepeefg
lotZfaagd
lot ofcngdff
lovegZtZhd
love thefnfffg
love tobYnaad
lovedZXffid
loved theedleff
loved yourhfffjg
lovelymhideh
lowerfkfifg
loyalkbnjfg
luckgdeXdd
luck withdmcaef
luckyffcffi
lunchmfvher
lunch andmcgggf
lunch withegkggg
lunchtimeffmdfm
lyinghilleg
lying ifglegfg
mefidfh
maffgfqh
machinecmhmgg
madbnbeef
madamdficmd
madeodWOYY
made angfigjf
made mepXWWcc
made myeideff
made thejkegfg
made toegkggg
made upgemfgh
maildsYebu
mailsflkfgg
makefp9uic
make itefkiff
make meemqdfg
make surefdllgf
make thehfkgmg
make thisgjidgg
make upfejhfg
makesjlaafl
makes mehleggg
makes sensefbfegg
mansuaesi
man whofhjefg
man withkgfifg
manageeseeff
managedfnedfg
managerVuhvcf
manager 'sgggkgg
manager atggmigg
manager toggfkgg
managersfhfkgf
managingfitcgg
mannersjpefff
manyjZZjel
many ofjfggig
many thankshgdjfe
mapfgdffe
markghejff
markedejdiff
marketfmidff
marketingggfjgj
marksffflgg
marriagefgefpf
masterfhjpgg
master 'sgfgpgg
matchfggdfg
matedjdlfe
matesiikdgg
matron 'sfgjggg
matterfgnpej
matter ofgfckfk
mattersdcfbhg
mayVafYfb
may beffjeff
may concernhlgfgh
may haveffidgm
may iabXZaZ
may notgfffjg
may wellfffkgg
maybeihfbji
maybe youjfffhh
meldstvS
me #elncff
me aWjacaa
me aboutdhhaeg
me afterikhigg
me againmdjfft
me ancchdce
me andbehmfe
me anyfencfg
me asiildfg
me atkeaoeg
me awayfffemg
me backdfljfh
me beforegehleg
me byehnjgf
me downfdlgfg
me everykggffg
me feelmddegg
me firstggelgg
me foresfhgc
me fromebeilf
me hahamgiffg
me havefidfgg
me howcbfffg
me ifobikf
me iflegcZh
me inoehjdg
me itfgfelg
me knowZncdWe
me likeqgfffg
me myjfdhdg
me nogefcjg
me nowjgffhg
me offdfifg
me offehibhf
me onhkbqgc
me orgetdgg
me outjfedog
me overefngig
me postedgkffgg
me sickfnfggg
me smilekdffgg
me sohoebeg
me somethinggigdkg
me thathoffdh
me thebhZ5jg
me therehhflgg
me thisdlfjlg
me threegkegfg
me throughfeengg
me tillggjfgg
me tocoZXZh
me todayffjhff
me untilffedfm
me updldmfg
me wantfceegg
me welleeedfh
me whatghgchf
me whenidcefe
me whereekdgeg
me whethereedeff
me whicheeohgg
me whyhckggg
me withfecddf
me yeskegegg
me youggfdgk
me youreeejgi
mealfjfffg
meandegenf
meansfikfmf
meantkfbdee
meant tojiffgg
meantimefedeff
meanwhilejfdggg
medalgffogg
medicalefcfgf
medicinekeifgg
meetXbbhbc
meet megjfigg
meet theffjdgf
meet youhbckff
meetingXZbtZc
meeting theeekgff
meetsddajfg
memberdeijgf
membersdhigkg
menffmgfh
mentionnimfme
mention itihddmf
mention thatehngfg
mentionedabfWde
mentioned afffdff
menuhgfdgg
mercydeed0f
mercy andfgffqg
merelykjeffh
meritiefkgg
messflffgg
messageWeXZZs
message fromfghfgj
message thatffedfg
messagedfedegv
messaged yougggggk
messagesdfefet
metZaWWci
met agbfggg
mifnmagf
midnightedobfg
mightjogRei
might bekihdff
might haveoffffn
might ifgfdff
might wantgjlfgg
might youdfdejf
milesfjgegg
milkjefgff
milliongfhjgg
mindnZbdgq
mind mengfffn
minelUppbe
mine bygffkgg
ministryfejfgg
minsikhegf
minutemkhcgd
minutesj5djfj
minutes forfhiegj
minutes latefngegg
miserykgeghg
missbjigie
miss ielgggg
missedldcbep
missed itffgffj
missingdhggde
mistakedgcide
mobilegfbhgq
momentifleef
mondayfckjfe
moneyidckof
monthgcVaec
month 'sgghgfk
month ofgmfggf
monthsgkgcpf
moonjdgfgg
moreWfdjhh
more ofejdicg
more thanfmdhpf
more timefdhfgh
morningUWYde-
morning 'sfjgggf
morning andfffgfj
morning untilgfnegt
morning withgehfkj
morningsgdbmff
mostjUfefi
most ofedlcif
mostlyfkfgfg
motherseXehg
mother andggfgjj
mouthekjidg
movedfflcd
movedencfde
movementfgfjfk
movement ongffjge
movingbfgjae
mrjcijff
mshkkfgg
muchcnkWZY
much asjoeegg
much preferfemggg
much ratherffvegg
much toerffhf
mumicdhfg
museumjgekhf
musicffmefe
mustieaani
must belgjbed
must havefdfefn
must notmefjfg
must saygjdgff
must tellfikefg
myxgmkuc
my accountgfdcbe
my agekehiig
my answercgcbef
my applicationefqgji
my appointmentgghjfg
my auntggjhfg
my availabilitygfjjgg
my badlhffgg
my bloodesegcf
my brotherefmdgg
my calendargfjdfg
my candidacyffnffg
my carggfgmg
my caseekghfg
my certificateeleefi
my childrenkeggfg
my contractefgsjf
my countryonfgfg
my cousinedscfm
my currentddcdef
my cvcdckii
my dadlbjgfg
my daughterkedhkf
my deskfejfge
my documentsgogefg
my emaileedifr
my endlfdfef
my eveningsmffffg
my exfgggjg
my experienceeijfgg
my facekkegfi
my familydfdgif
my fatherneekne
my fileffjjfg
my firstibfdde
my flategelpf
my formdeedge
my formerffhgfj
my friendhgdihg
my grandmotheroifdig
my handjgjkfg
my handshfjfgg
my heartqfddig
my housecjkffg
my husbandifjeni
my inboxlhmhfi
my interestfekefg
my interviewelegfg
my jobfgjggg
my kidsifefjg
my kneeschednf
my knivesgfkngf
my landlorddfeldi
my lastfaadhf
my lateffkggg
my lettergfgggm
my lifecphdmg
my linegfhjgg
my littlemdgflh
my mailfmdhdi
my managergfhdgg
my messagefggkgj
my mobileggdggg
my motherkmZZfh
my mumhedhfg
my namefkqhfh
my nextgfmfgi
my notesffjfgg
my noticedghjff
my numbercejced
my oldodZace
my ownkabhcd
my paperjggfhg
my papersdjegfg
my parentslfjhgg
my patiencefniffg
my phonecbidkc
my placekffgfg
my portfoliojehhff
my positionfgnhgg
my presentceccbf
my profilegfgmgf
my questionsffjdgg
my recordfeglgg
my refereeffgngg
my referencesffjhff
my researchffkhgg
my rightfierff
my résumégjhfgg
my sidebdpdef
my sincerefffdfg
my sisterkfgcef
my sonheeelg
my startfflsfg
my testjffggg
my textggkggh
my thesiseddnff
my timeeohhff
my trialcniggg
my turnfjfpfg
my twoehiehm
my uncleecvodm
my universityfflffg
my visadfedvf
my wholeifcguj
my wifelaecnd
myselfdbjkuj
myself anddgeeff
myself toeggetj
nYkknhj
n iedergf
n theehfdji
naildgckfd
namedhqnph
name andgfjjgg
name inffkhfg
name isefghfj
name offeemig
name onibmchg
namedfggbff
namesfdmlgf
names ofgffmgg
naturalfeetgg
naturallyddpnff
neareicehg
needPRbZnX
need aeffdif
need itfhfekg
need nothckffi
need thefeejkg
need thisgffdpg
need toZZahed
need youggilff
neededhiadhe
needfulggkhgi
needsciacnf
needs ahmcejg
needs toefklgg
neither offgjggg
nephewenhdgf
nerveesfdgf
nervouseceegg
networkhkehgg
never5boSha
never beendoffgg
never forgetfgeflg
never inflfegg
never thoughtZcffgg
neverthelessilfggg
newbeSbYg
new yearffjegg
newsdedbel
news beforegfefmg
news forggjggm
news ofhgjfgg
news ongedehh
news thatjfgggg
news yetgffggm
newsletterfeqofg
nextYYfWTe
next interviewggglgf
next monthedefge
next onegffggj
next stepfdmdff
next timeflgfff
next toledggf
next weekeeZdeg
next yearffhffd
nicesgveig
nice ifhjlegg
nice thingsigjggg
nice toqXicgf
nice weekggjfgg
nicelyfjheef
niecefjfffj
nightkZgckn
night andffejff
nightsnkZdjd
ninejlggiu
nineteengmhhnh
nineteen yearshjjfgg
ninetyjggffg
nitegkfffi
nomquRme
no #fdjfhl
no andfgpegf
no answerggZdfi
no botherfebdff
no contractgfqfgg
no goodgifgfj
no hardgdeffg
no hurrydbfdee
no igfgfji
no ideamiefeg
no jobggefmg
no morelejeff
no needgbbdef
no newsjfenff
no oneezehig
no pressureiejfkg
no problemedZede
no replyilidfl
no rushjcafdc
no stressnefffg
no wayekffhg
no worriesmjbdfh
nobodywrmmke
nobody athmgfgg
nobody elsefidnng
nobody hadelgfgg
nobody hasjmfeff
nobody wasfbfegg
noddingelfhgg
nonffjjff
nonedoecgf
noondcwgfj
noon onfglggf
normalfgdgfk
normallyffffkg
notz1tzxd
not #gdgcgf
not abljbhf
not answerfejddl
not askjjcfig
not askingkcejhg
not atfdhffg
not beefupad
not bearggfgjg
not beennilehi
not believeeceegg
not botherearkef
not callgfjehf
not carejifegg
not comecdncif
not dodggphg
not evenhfedgf
not expectecdbef
not feelheebdf
not findlfcifg
not forjfidfg
not forgetfdehgf
not gethimkmk
not givemdbnfk
not gogicjhg
not goingdeieff
not goodgjgggg
not gotkdhffh
not hadgfgejh
not havebkljff
not heardhjhffg
not helplejfgg
not hirefeekfg
not infeYeek
not itdflpgg
not keephgfjkg
not knownhcdth
not letehdegg
not makeebmkfg
not mekgiggg
not meetejgggg
not mentionjffkmg
not mindgeahdn
not needdhgfdf
not noggdggg
not normallyfgfglg
not ongfmffd
not onegpddee
not pretendepeffg
not putfghdgh
not reallygdfmgg
not regrethecifg
not ringefikgg
not rungfglggf
not saylffeef
not seefhilgg
not sendgefjhg
not seriousfhkefg
not sleepeefkhg
not sleptgfgejg
not sokeifig
not suregefggj
not takecjehgf
not tellikeeig
not theihpefg
not thinkicgilf
not tokfdlej
not toodigfhf
not treatfnfbgg
not tryingfeceff
not waitccpgdh
not wantfbgbgf
not wishdfffhg
not workcsffef
not worrygggedf
not yetgfkfif
not younmmZhi
notealgldz
note thatfjkbgf
note withgggggk
notedkmcdfe
notesccnkff
notes offgjggg
nothingqmhcit
nothing butmgffgf
nothing elseffefjf
nothing isefeecf
nothing tofchdfg
noticeedehef
notice infgfjgf
noticedqhirel
noticed thatdiflgf
noticed theggjggg
noticed youlfdkfg
noticingkcjfgg
nowwjalbz
now irfaaie
now itgjgggj
now onhfgpgf
now orfdrfgf
now thatgfdeff
now theinfhgf
now youjjgggg
nudgeffegin
numberVVtmWs
number 'sfgedgd
number andgfpfgg
number fourgghfgj
number isgejefe
nursegciefe
nurseryilciij
oejffgf
obedientgjffgg
obligedecgkfg
obliged ifggfkfg
observationgoffgg
observegkffgg
obviouslyethegj
oclockecifff
oddebggfg
oftupcdl
of #dcZgfd
of aakcfge
of allljjffi
of anhejegj
of anotherffeggm
of assistantggjggg
of businessgfofgg
of courseidmblf
of emefkfgk
of everythingffkegg
of feedbackfmfggg
of fiveflffgg
of hiskefkhg
of interestggdfgf
of itbdcaid
of memfgejl
of myebaihl
of nextffdggf
of officefjfjff
of ourgehjfg
of thatjdengf
of theedisbY
of themYlgmiq
of thisacnhef
of thosegjfdfh
of threeffgdig
of ustfjZif
of weeksgfbgfg
of workjfgggg
of youlveceg
of youreexabi
offnjkdmd
off andgfjfjh
off mynfgdfg
off themdlkmh
offerZUlgYX
offer anddgcfff
offer bygfjfgg
offer inggjigf
offer lettergghkgf
offer offeldgf
offer withffdlgg
offeredgaSYab
offered adedcfe
offered medeYZce
offered tohfgkgg
officeWfdsbx
office thisggegfj
officercfidmf
officialfgcjfg
ogafjffgf
ohhoeggf
okflcnbh
ok ifjffgfg
ok sofghggj
okayedckfg
oldxaeWca
old manlefgig
old schoolfjggfg
oldsgdfigg
onWUldWo
on #egWaja
on akfefie
on allhgfffj
on dayggkfge
on forggffjg
on hereggjggj
on hisfmfhgg
on holdikdhgh
on howiflgfg
on itkqffff
on itsgfhlgh
on mehgdfne
on myeUdcic
on onefdnfgf
on pagedgfigf
on paperggjgjg
on thatddglff
on theqabaYi
on theirfjefef
on thisdfYghg
on tiktokgekfgg
on toeehcfg
on whatffnggg
on youlghgif
on yourlnbnfp
onboardingihgjgg
onceiZjadf
once igjqggh
once moregggfij
once youfgjffg
onerrsWsr
one 'sffjgff
one andffgfgj
one bitehdegg
one doesndeigg
one forfimegg
one fromfkfkgg
one houreifkhf
one ichdfge
one infcfggf
one isdadkhg
one linejeelff
one minuteldhffg
one moredcpgji
one ofjgebcr
one othergedifg
one pagegdfhgf
one questionffYeff
one sofkeigg
one stargfmegg
one thatggfgdf
one thingkhefjg
one tokfhfgg
one weekefmdfh
one whorcgiph
one withfeimgh
one wordjkfgfg
one yearsliedgg
onesiicemd
onlinedtjhei
onlyqmur0q
only becausenfffgg
only fairffjrfg
only iijejhf
only ifffseef
only mehfeffm
only mentionkeiefg
only naturalgffkgg
only oneeedkjf
only sayfjgghg
only soiedcfg
only thatjigihg
only thingfifgkg
only tofeifog
only wantfgdfgi
only wantedfdfece
only wishnefffh
only youfgfhlg
opgjgggh
openVbnclZ
open dayfffkgf
open thehhfgjf
open tofggfjg
open untilgfjggf
open withgffjhg
openededdkfk
openingfcgdfi
operationkfeffg
opportunityffjffh
orJR7ARU
or #gkdife
or agecfhi
or aftergfcfff
or atgecjgg
or byggdggg
or ife5bjh
or ingfdfff
or isfgdeef
or nojjpdef
or notfdlhfg
or takegfjegg
or thefelbgg
or togfdfgg
or willgocfgf
or wouldffdggg
or youfeueff
orderederff
ordereddfflff
ordered theggfjgg
orgggfhgk
organfflefg
organisationggcgfg
organisedfofegg
organistffjfgg
organist positionggkfgg
originalhdedfj
originalsglfggg
otherotqsfW
other candidatesfgilgg
other companyfceefg
other girlfegogg
other interviewsffdlgg
other ladydkfkgg
other offermeaYeg
other positionekeehf
other twolefjgf
othersmhdrif
otherwiseldxmde
otherwise ihgncff
oughtenbnfg
ought toenbnfg
ouriUwloY
our callgfdgig
our chatjfghgf
our conversationfeinfg
our talkkecdgf
outnnmdle
out andghkggg
out atdkfggh
out forgecjff
out fromhnekhg
out inkfffkg
out myhggjgg
out ofndZgod
out thatjekegg
out therejegggg
out tohidefl
outcomefeqnfg
outfitflffgg
outsidechmbfy
overqh0cab
over andgfkggg
over itfofefg
over thehggmff
over therenuffff
over toffqfgg
overnightffffgj
owegbWhge
owe mehdYkff
owe youfffcif
owedeccwff
owesggflgg
owneibtca
own laptopggfdgg
ownerffeofg
pfekeff
pagebcakcg
page andggghgj
pagesjdfigf
paidjjbqhf
panelhqcsci
panel 'sggjggg
paperhelejg
papersWejjed
paperworkfeZrff
paralegalgggggj
parentsjdnjif
parishnfghgh
parkebqbdg
parkingfpdhfe
partfcchfe
part ofdcifgf
part timekhefff
partyhgfjhg
passdcpgdq
pass itgfkegh
pass onfgidgg
passedlgYefc
pastgdogdh
past thejfdhgj
pastryeflgfg
patiencedkgdfg
patience withemcffg
patientdggeih
patientsimffgg
payholc1d
pay forlifggg
pay meggiflg
payrolldikggf
paysfkgggf
pencilgfengg
pendinggfffkg
pennylefffh
peopleuzlmab
people 'sgjfggg
people fromkhfdgg
people havehkdhgg
people likejjgfgg
people onffffik
people tohffjgg
people whobkhedg
people wouldigjfgg
pergfcpjf
percentgfkhfg
perfectdccefd
perfect forffgkgg
perfectlygggcff
perhapsxkhehm
permanentfidnff
permitfibfji
permit myselfggbejj
personulbrnd
person wholefjgg
person withfgfkgg
personalffgigp
personalityighkgf
personality quizjghhgg
personallyfedfff
personskhfhhg
phonegoaddl
phone callhlfdfh
phone meeffngg
phonedgjfcgo
phonesfilfgg
photofjeefe
photo ofidefgh
photographegfflg
photosmdogee
pianoffgfmf
pickclcokl
pick mefgfilg
pick upfcdigm
pickeddleddi
pickinghdcdgc
picksmcgdgi
picks upfffdgi
picturendceef
picture ofkffigg
pictureslgifgg
pieceeekghg
pilehffqfg
pinggfgfgk
pipelinekffhgg
pityigpekg
pity iffgogfg
placebhZxfb
place ickffig
place infehjgg
place isgfgmgg
place onhffjfg
place togggdgg
placementffgkhg
plainddhfgg
plainlyghflgg
planZakjgi
plannedjecelf
planningddddef
plansjfjfjf
plantediehg
playeoheef
play withfgkegg
playsfcoigg
pleasantkahfff
pleaseMGTp-i
please confirmggidej
please dofZaTTe
please givegffdeg
please haveggfmlf
please ignoregffdee
please justggfgog
please letgfehjf
please pickgggeji
please saygfeeng
please sendfflifg
please sirggggng
please tellefeeZj
please thankfcfeef
pleaseddbbZdg
pleased toeccbeg
pleasureaWYbdg
pleasure toedfbfj
plentydbdcej
plenty ofedgefi
podjdeho
pocketlgfdgf
podcastghjfgg
pointdmedfh
pointsfsfhgf
policyiffkfg
politejpffgg
poolgfkfff
poornkecgf
poor showfjgggg
poorlygmgfgg
popfhmhgn
poppedgggigm
portffkggg
portalgmgcfe
porterecidfi
portfolioledjed
positionaYjhcj
position inggdgfg
positivegisdhg
possiblecdZbee
postkZgffk
post aboutqdpejf
post andkeegef
post hasjfgggg
post inigdfgf
post ofeeldfg
post onigjfge
post toghgkgg
postedejbfee
posterjfgfgg
postingfhndfg
postmanjdffgg
postslijhgf
powerfgefng
practical testggkfgf
practicefhjfdd
prayjfeemj
prayersfhfflg
prayingfgefjg
preciselyfhmegg
preferbdhebd
prefer toeekfff
preparefhagee
prepare afjffgg
preparedljljfg
preparingijgfgg
presentZkfafd
pressdnjfef
pressedjfffff
pressingfgfdij
pressurehjfdfg
pressure athfkffg
pretendgpfffg
prettygggfkg
priceggkigg
printfhjjgg
privatefecohk
privilegefcgfgg
privilege tofcgfgg
problemcbacgd
processflacfc
professionalchegmg
professorgffegj
profilejfenff
projectcgbceh
projectorgjefgg
promisecbajef
promise tofgfdgg
promisedbcXcik
promised mefebkff
promised myselffgfgkg
proof ofggfdfg
properedfnef
properlydefhjf
proposegfdlgf
prouddhbbgf
proud offlefgg
proud toececgf
publicgfjejg
publishggsfgg
publishedfffjgg
pullfflhif
purelyegjggg
pushedfecdff
putnfgymi
put agffhhl
put backffhdeg
put inggjpgf
put medefrif
put myjegeif
put thejiidfg
put tofhlegg
put youhgjfeg
putsifiigj
puttingfcjdjf
qualifiedgfeqgg
qualityffkegg
questionaeaccg
question ongfhfgj
questionsdidibd
questions aboutehhdgf
questions weregkgghg
queueeefngg
quickikkgci
quick oneffilgg
quicklyejldfe
quietleiiff
quitlfeffg
quitehsdZei
quite allkffggg
quoteefflgg
raglgefg
rainjjbhef
raiseemtgfg
raise itfjnigg
raisedflegef
ranihejhg
rangdhcdfu
rang theggffgl
rangerggfkgg
rankinggffpgg
ratedomgef
ratherpprncb
rather thanfffmgf
rednegfh
re theekfffg
reachapZZcg
reachedehaZim
reached agefgfk
reached megkebgf
reachesihjfgg
readcodebY
read aboutffnggg
read itjkgfge
read myefgshf
read thedhbagf
readingheidfh
reading upfflggf
readsgkijdf
readyfYclcd
ready forggflgf
ready togflcgg
realeihZee
realisekfedff
realise thatkdefgg
reallye0mhrb
really enjoyedgdmeeg
really goodfllggg
really needgfggjg
reasonhkcjfg
reasonsidehfh
recallgfmhgg
receiptfcjjfl
receivemegggg
receivedgjbZdg
received withgjffgf
receptioniierei
receptionistjqffee
reckonffhjgi
recommendedkddggf
reconsiderffhnjf
recorddlhmfg
recordedggnegg
recordinggfkfgg
recruiterdoiefh
recruitersifneff
recruitmentfpgggf
redfddkkg
refereefegmgg
refereeseedgej
referencehfeced
referencesedfqee
refreshingpeegfj
refreshing myneegfj
refusalfdtdff
refusedgjjgfg
regardfemhfg
regardingfgkcii
regarding thefhkdfi
regards tohfebfe
regionalfhjfff
registeredgfihgk
regretdfgece
regret ithfdjfg
rejectflpflg
rejectiondkgdif
rejectionsggghjg
remaindrjYcg
remain availablegnfggh
remain interestedfibfff
remainingggfjgg
remainsgecjff
remarkejhfgf
remark thatfjffgf
remember4gjhhf
remember meleefgg
rememberedtfefgg
reminderfehfgm
remoteggofgg
renewedfjhbff
rentliiekg
repgfligf
repliedglfgfj
replyklmkdp
reply withgedogg
reportcdekee
requestffjffn
requirefgenff
requiredfehjfh
researchfejefg
reserveffengg
residentsgffdgf
respectciiefd
respect fordhgggg
respondffkgff
responsegffjgg
restlmaefi
rest offhdggf
restaurantfgqfgj
restfulgeggmg
resulteifffq
result ofggjfgg
resultsbbacee
resumejffeff
returnfcbtjf
reviewhfodfe
reviewsfeuefg
ridefaedff
ridiculousfkgfgg
riggmffgg
rightTaXnaX
right nowejfglf
right thatfeecff
right todedjee
rightsffeogg
ringcci5Zm
ring againggfggk
ring mehbjqfe
ring myefgngg
ring theffgjgi
ring yougggkgg
ringinggedfdi
ringing toeecefe
ringsedhcgm
rivalgfkfgg
riverclgggg
roadehdlji
robotfjgdgg
roleWicefs
role isfffmif
roofeehhlf
roomYmXlie
roomsihfjeg
ropefffgjg
rosterfgokff
rotaedjiff
roundjehoeb
round onggjhgg
round thefjeiif
round withkeiegf
roundsihdmff
rudedrefgf
rungkmoee
run afjhfgg
run thegffjgg
runggimhfg
runnergffkfg
runner upgffkfg
runningbgejfd
runsdifeef
rushgZTbad
rush atjfegff
rush youffcfgf
résuméglhfgf
sadphddfg
safeeekbeg
safeguardinggfflgg
safetyfejbff
saidjjZfXW
said #glgegf
said abouteeidgg
said atgfjggg
said ikmjhfe
said inigjdgg
said itjeihgg
said soifgdgg
said thateeccgh
said thegfebkg
said yesgdffef
sakegffhkg
salarycptqqe
salary isgilggg
saleseijigg
salonhcjdgk
samehuVbdv
same numbergfdffe
same questionglfggm
sampleejgcff
sandwichfkffeh
satmmdkdj
sat inhmgegj
sat withkegfgf
savefemrjh
savedkeifde
saved megfgedg
savingffffng
sawodepgk
saw onehfkgf
saw thejfccfi
saw youigojge
saw yourkgeege
saygrgeib
say anythingfjdedf
say ilihgcg
say itjkgkjh
say myjjfffg
say noeglfhg
say thankdefeef
say thanksldffgf
say thatYddXgg
say thefhkffg
say thisoeefjg
say toghfgjg
say yesfehdrf
say youffemfi
sayinggliofe
saying itehfkfg
saysiiOdce
says #gjgegf
says ifdddef
says thatlddcgg
says theggfjgg
scarfggejgg
scheduleegcgff
schooljZkZfb
school hasifjffg
school kitchenjgggfg
schoolsnhgfgg
sciencegjgggg
scorefffxgg
scoresgfelgf
screenshotsgfkggg
seaehdfff
searchdZbidc
search forfedhff
search isfdefgf
seasonidifcd
seatgigphh
seconddbdidb
second interviewhkggff
second timegeffkf
secondsldffif
secretarygogjfh
sectionfefdgf
securityheijep
seejggrcm
see fromkefigf
see howbledge
see iffffgfl
see itYieqff
see menelggi
see myhffcgi
see thatkgilfh
see theZgorei
see whatidjifg
see youkYbZac
see yourfjffkg
seeingbdYofh
seeing theiegjfg
seemfogfgf
seemedihdehf
seemsgjlfgg
seenjredej
seen theokffgg
seldomfnffge
selectedfffkfg
selectionfcdkeg
seminarfjfigg
sendWkSsck
send afldffh
send iteecfde
send mefde0gf
send mygjeegf
send thefgjdfe
send youecedii
sendingfeehel
sending meghfkgg
sendsdjjdfg
seniorflgsfg
sensekcclee
sentcpchbx
sent aheeifn
sent mefkkefg
sent toghfkge
sent youfifegk
seriouseljhfh
serious companyfmfggg
seriouslyggfjfg
servantgjgggg
serveffmejg
servedkffkgg
serviceiealef
service tonightkffffg
servicesfgmdgg
setbmejei
set afmifgg
settleieijfg
settledceeljh
sevenfugakj
seventykkfdgg
severalgjgfgg
señorafgggkg
shakingfjfggg
shallciqjck
shall befeodgl
shall ifeYeff
shall notfnlbgg
shall wegfhkgg
shamblesgmfggf
shamempncif
shame ifgfqggg
shame onjjefgg
shame tojfhegg
shaniceggfkgg
shareekhdeh
sharedkjelff
shared folderggglgg
sharingneffgg
shezlboeZ
she 'dkgfggh
she 'sdchkme
she doesffligg
she hasihfjff
she isidfjgg
she wasjdgfgg
she willdhlefd
shiftedcodd
shirtongheg
shoesledehg
shooklgckfg
shook mykhdlgg
shopXnlggi
shoppedgnfggg
shortgidihg
shortlistfefogf
shortlistedfjehgg
shortlygfgggj
shotifgfle
shouldSgfwZW
should behjenef
should comeffgkgg
should haveehdnfg
should iddWaed
should itfgdefg
should knowmhfeif
should likefdgfgg
should notdeiqmg
should thefembff
shouteddeff
shoutedededff
shouted atffgdgg
shoutingeadegf
showijjhgd
showingfdgdff
showing mefefdfg
shownlcifgg
showsciddki
sickjvcehf
sick offmeegg
sidehcncaf
side oficnegg
signcarrhb
sign itggijgg
sign withggqegg
signalffbdei
signaturedleglg
signedbbgRbb
signingggkffg
signing withggkfgg
silencez0ibdc
sillylgfhfg
simpleeqrgff
simple asggkhgf
simplyiajden
sinceglWgs9
since #kdekjh
since ibhehhf
since myfgicgl
since thehfhbqi
since thenlleffg
since wedhdeff
since yougeelfl
since yourekfiff
sincerefhfdfg
sincere thanksfffdfg
singlefggije
sinkijffgf
sirmaXapf
sir igfffjj
sisterlhdcie
sister 'sigjeff
sisterslfgfkg
sitkcclih
siteclfefh
site engineerggggjg
sitsjileff
sits onfgmegg
sittingsgigee
sitting injhhgfg
sixgjYehl
six weeksjifeff
six yearsfcedff
sixteenjieigf
sixtyeicehf
sizeeielgg
skillsfjffgg
skipfedtef
skip thefffogg
slammedfkffgg
sleepildhhc
sleep welljiggfg
sleepingiikejf
slepthkedkk
slept ongnfgfh
slidejdfegf
slideseggceg
slipfflgfh
slotfkiefg
slowdpeheg
slowlyefjffg
smallreqgkq
small worldffpjgg
smelledefglgg
smilemsdeeh
smiledhlgffg
smilingjgffgg
snowdefffg
sodWjrji
so alffeff
so clearlygdfdgg
so doefledf
so enjoyedggjhgg
so faregtcfh
so goodegdjfg
so gratefulffhflg
so happyifjdfg
so haveggimgg
so hereefgdfi
so iaTOoWf
so ififgbee
so insultedflffgg
so itsfblggf
so justffcghf
so kindlyfeogfg
so letfhkigg
so madfnfffg
so manylggffj
so muchhmjdfd
so nicehaldgf
so pleasedeZdke
so sorryfedafg
so thatlcSnpy
so thefibgde
so thereffddff
so thisfcclff
so weggingl
so wheneverefeejg
so willifedge
so youmkrnhj
socialigcfgh
softwareghkggg
soldshedgg
solicitoreetdff
somegpdgeg
some nervefnffgg
some newsggfgfl
some ofpbhefg
somebody0tgngl
somebody 'sqncehf
somebody elsedifhhf
somebody oughthlgggg
somebody withggikgg
someoneuwdvdi
someone elsekblffg
someone whokjhkfg
someone withfjefgj
somethingivdbkg
something aboutfjgfgg
something elseffidfg
something ifjfgfg
something inmdeghf
something newggfggm
somewherelkeeff
soniecflg
soonbixhce
soonerdeajef
sorryUXTRbm
sorry foreeedfg
sorry tofhdfei
sorthmlrke
sort ofhijlff
sortedeagjfj
soundedhgfdfi
soundsebddff
souseejfgi
spareneehff
speakceatdg
speak soonfljkgf
speak togdeqgh
speakingkcjgfi
speaksgnifgf
specialhkffgg
speechlfgfgg
spellgiemfg
spendmdgfff
spentmheeff
splendidkgffgg
spokeceabef
spoke togjfggh
spokenemmfff
spoken toflhegg
spotejapfh
springagbgee
srefgfggj
staffdmZbde
stagedddecf
stallhfdhgk
standfebnae
standingcpgnhi
standing infjglgf
starfdxeff
starsggqfgg
startWVlpeb
start dateiisodf
start inffkeef
start onfdfjff
start withggdlgg
startedjfdhhh
startingggebfe
statefflfgg
statementfffjgg
stationhjglfe
statusfhbrfe
status ofggekff
stayfclbjg
stay inefjdig
stayedrfgdfg
stayingijdfff
staysfejhff
stepfdmeed
stickgjdhgg
stillxjWOSb
still beggdggg
still beingffjfeg
still gotfenggg
still havefjnegf
still lovefleggg
still onkhffgi
still opendegjid
still theeedfgf
still upfffjgf
still verygefffd
stoodkffeff
stopccxpfg
stoppedhfhckj
stopsfkfegg
storeeknfff
store managergjgggg
storieshfkfgg
storygmjbee
straighthfdfeg
straight answermehfgf
straight tofgkhgg
strangefkffgg
strangergeefjg
strengthhfjfgf
stressmdeehf
strikeefhbhb
struckfffegm
stuckjefgff
studentsgjidff
studiodjgfff
stuffeogigg
subjectfhfdgm
subject linegfgfgm
successkcdeff
suchfthllh
such agbffmi
sugarkegehg
suggestfmnggg
suggest thatgljhgg
suggestedfdcdfd
suitjfdabf
suit meceefef
suitsbaXacg
suits medcccee
summercfbbge
sundayedhffi
supervisordfnfee
supervisor jobgfkffg
supperjemegg
supplygfelfg
supposevnegfi
supposedrceogf
sure2ksvfp
sure ihffegk
sure itlfiggg
sure thatidhgkg
sure thelfjkgg
sure younmjqeg
surelypbfgfg
surprisefiecgg
surprisedehkiei
surprised tofhgmgi
surveyfkfegg
surveyorggefgk
surviveggggjg
swearefidgg
switchboardgggfgo
sworefkfjgg
systemgqdeff
ta forfidefg
tablejiqiee
takeadkoiX
take agjdejf
take anotherfgkggg
take careeecdff
take homegjfhgg
take itnajsfg
take meeehmof
take myffkgff
take theffaqde
take upfffcfg
take yourgegbfe
takengeezee
taken theggfpgf
takesaocceh
takingfcelge
taking thegejehf
talkZZZmcb
talk soonfejhgg
talk tofjcrgf
talkedfchhef
talked withfgjggg
talkingbdgded
talking withdhffff
tankndgfgg
taskobheee
tastingejffff
taughthpdeef
taxfejegg
taxikefekg
tbhgrfegf
tealhlbeh
tea andkghggg
teacherpbgflh
teachingdehfff
teamhNZZUe
team isfhfgdg
tearslffffg
technicalgffogg
technicianffhffd
teethkgfegg
telephoneobcmfk
telephonedkgffgm
tellqgedQb
tell herreheef
tell himhikdeh
tell mejcVUci
tell thefhlqff
tell themgeofef
tell youeeceef
tellerggkefj
teller positionggkefj
tellingnedggf
telling meceddeg
telling mykfghig
tellselhgff
tells meelhfff
tempfneigg
tempereidigf
templateekgfgg
tenecbfdi
ten daysffkeff
ten minutesddeihj
ten yearskgffgg
tenderffnfgg
termgejdfd
termsgfgkgf
terriblegjffgg
testogdaZW
test taskobjfff
textigggcx
text meifhkff
textilejgjgfg
textsgjhefk
thanhhjtni
than afeekig
than ifienei
than yourfmemgg
thankNKDFRL
thank youLOHFUM
thankfulgdacbf
thankful forhfdeef
thanksMCDAJG
thanks akegjgg
thanks againdfnega
thanks forOVZTXc
thanks heapsgkgggg
thanks topjddff
thatynsucU
that 'smaaebj
that aoqgYfj
that anjffdhg
that asfdeogg
that beingfleihg
that canielffg
that candidatesggdfgg
that comesfghgjg
that dateffedfg
that dayifgkff
that dofgjeff
that iUjhdii
that ifggjfhg
that innefdhf
that isdmghge
that itcijaeh
that jobiddngg
that makesfigggl
that muchdffggg
that myZfnfrg
that nogfflgg
that nobodykhceff
that officefgjdhg
that onedggcfg
that otherdklggg
that shecgihgg
that thejyfgoc
that thereecghng
that theyiihefk
that thisiiijfg
that tofeqifg
that twofijggg
that waskfflgg
that wefdpnff
that weekjfefff
that worksffcfgg
that wouldgedijg
that youbkewge
that yourgllZie
theSVZjVU
the #YTLIjS
the adfnekgf
the advertfkejff
the afternoongnffgg
the agencygfdiff
the airportggkggg
the announcementfkfkgg
the applicationggfglg
the appointmentgfjfgg
the archivistlggggi
the assistantfffdgg
the backhgbggg
the badgegjfggg
the bankkdgepj
the benchijefgi
the binsggejgf
the boarddfgggf
the booksfhkegg
the bossficjhg
the bottomoeefig
the boyggjfgg
the boysffihkg
the briefffbggg
the buildingfjgegf
the bursargggjgh
the cafékfffgj
the cakeokgegg
the canteenefkdgi
the carchfing
the caregfjggg
the careersfeffgj
the casefelfgf
the cashierhehmfh
the ceogfejgi
the certificatelhfeef
the cfogjgigg
the chairnnhkfe
the chanceefdhfg
the chatfnegfi
the childrenkfhfkf
the churchffjfgi
the clerkeggjhf
the clientfhjegg
the committeeehcmgl
the companyifdkfi
the conferencegjgifg
the contactggffgk
the contractefnode
the cookegfkgg
the cornerggdhgf
the councileilegg
the courseedeigf
the courtesyijgegg
the dairyjgfggh
the darkgoffgg
the datafhffgj
the datehfXaef
the datesffdifg
the daygfcjij
the deadlineoffegg
the decisiongedmif
the depotgfkegf
the deputygfhfgj
the deskgikggh
the directorgfmmgi
the dispatcherfgijfg
the doctorhgfjeg
the dogfffdfg
the doorfekihj
the driveregfjfg
the earlykgffgg
the embassyffjefg
the endafcdih
the entirefngfgg
the estateflfehg
the eveningiheffk
the eventsfffggl
the examfkgfgf
the exerciseelffgg
the eyehlgggg
the factorygggfjg
the familyjdggfg
the feedbackgjgejg
the fellowshipgfkngg
the ferrykiffff
the fieldffgjfg
the fifteenthfflfff
the figurefkdkfg
the firstadhgpg
the floristggjfgg
the followingggfkfe
the foodffhdgg
the formegbdee
the formalitiesgffkgg
the fridgelekejg
the fronteebofj
the gardenffhdjg
the gatehkdifk
the generalgfbgfk
the girlflffgg
the girlsdledjg
the goodjfjgff
the governorsfjedeh
the greenggfkgf
the groupfifjge
the guardidifgg
the harbourggjggg
the headfhfjgg
the heartjfgfgg
the hiringffdpff
the homeffjifg
the honourglffgg
the hospitalkhfijf
the hotelgfkffj
the hourhffigk
the hourskedijg
the househhiiqi
the inductiongggfgd
the inspectionfgmffg
the interestggjggg
the intervieweolXgg
the interviewerfsffgg
the jobcmimag
the juniorfefjgg
the keyfjjggf
the keyslgfhgg
the kidsmefehf
the kindergartengggggm
the kitchengfmcff
the labourggmegg
the ladegjjgi
the ladshgkgfg
the ladyhlemfh
the lakehlejff
the lastZckajh
the leastkcciff
the lectureshipfjjffg
the letterdihhje
the libertyfffogg
the libraryidfdfl
the licencegfffjf
the liftkahheg
the lineedejfj
the listifdhgf
the littlegkehhd
the localgemhfg
the longffejff
the lotfogdlf
the lovelyihlggg
the manfmeigg
the managerfqfhhg
the marketfnjfgg
the matterfghqff
the meantimefedeff
the meetingffZkef
the ministryffjfgg
the minutefjfggg
the momentegpffg
the monthchchef
the moonjdffgg
the morningceggji
the mosteeejgg
the movefgfjgg
the museumkgfkff
the nailegflgf
the nameeddphf
the namesgggkgg
the needfulggkhgi
the newfXbVce
the nextddndbf
the nightiefbff
the nightsoeefdf
the notegffjgi
the numberffjmfh
the nurseryildejj
the offerefhlee
the officeefdhfq
the oldhaefee
the onepgejpf
the onlyikaprf
the openffflgg
the ordergffqgg
the originalgfffgj
the otherteloia
the othersmgeqif
the ownergffnfg
the pagejkffgg
the panelkngrfj
the papershehjfg
the paperworkgfcqgg
the paralegalgggggj
the parentsffkdjg
the parkinggjfigf
the pastryfgjfgg
the peoplefkhggg
the permanentggfkgg
the persongjeofg
the phonefkgfgf
the photosjfiggg
the pianoffgflf
the picturefggdgg
the pilehfgjfg
the placefefjff
the planffkfgg
the pleasantlgghgg
the pointgjhefg
the portalhfhdfe
the portfoliofedeff
the positionccckhe
the posteidchd
the practiceffikff
the presentgjgfgg
the pressgelggf
the printggkggg
the processdcdgff
the questionshmfjfg
the rainkhebff
the receptionistgifjgf
the recruiterflgggf
the recruitmentfkfggg
the redfffjgh
the rejectiongmgggg
the remainingggfjgg
the residentsfgfdgf
the restmmcgfj
the restaurantggiggj
the resulteihdfj
the rightaiiXef
the roadfecmki
the rolefjiiff
the roofefiejg
the roomgofjgf
the rostergfjjgg
the rotafekegf
the runninggfjlgg
the safeguardingggflgg
the salarydplmkf
the salesfhkhgg
the saloniejffk
the sameikaefq
the schoolieoeed
the scoresgffjgf
the seagidfgg
the searcheebhef
the secondbeaade
the securityieghfj
the selectionfddjfg
the shopclejih
the shortlistgeflgg
the signedffecff
the silencekkefgg
the siteghgjgh
the smallgfdjgj
the sortkfffgg
the spotfgengg
the springeedcff
the staffijfggf
the startdgdeef
the stateffmfgg
the statusfidjff
the summerdhgfif
the supervisorfilhfg
the surgeryhjjfgg
the systemgjfggf
the tablekjreff
the taxfgkggg
the teanfgfgg
the teamibnieg
the technicalggflgg
the telephonekffggf
the tellerggkefj
the termggkggg
the testgehdgf
the thirdegbefl
the threeiejdfh
the tillfkhfff
the timefbleed
the timetableggejgg
the topfdesgl
the tourichbff
the trainkdfeff
the trainingfgedgf
the trialgacgdd
the troubleggelgg
the trustgggfkg
the trusteesgglhgg
the twocjjaef
the umbrellajfffgg
the uniformhhekgg
the updatefjkgfg
the urgentfeedgf
the usualfgfkgg
the uxlfffgi
the vanickdfi
the veryndhkgg
the voteggfkgg
the waitingehelgj
the wardejfdfg
the waterghfglg
the wayirmece
the websitemgeegi
the weddingigjfjg
the weeknigddg
the weekendebongi
the wholemgqaig
the windowkggkff
the wordfgmgkg
the workfedefj
the workshopjfhfgg
the worstflggig
the writtenghflgg
the wrongeiqffe
the yearejeigg
the youngjiedfm
theatrefhhcff
theireiZldb
theirsghkggg
themgZnmmg
them ihedhfg
them inffekfh
them ongfcfjf
them toefohfd
themselveshggjgg
thencsfaWu
then ihhpZfb
then itfkkdfg
then thefnjjgj
then youhkifff
thereXdfeci
there 'djjfhgg
there 'sdVdjef
there afdccfh
there anyedcdea
there anythingfefdee
there areedgfng
there begfkdgg
there hasgfgkfg
there ishcnljk
there somegggfgl
there waslokcfg
there willfejfff
thereforefdkteg
thesemufiff
these thingsgkgfhg
thesiseecmfe
theyoZmeoZ
they 'dehedef
they arehhlhgf
they askfgkffg
they havehgXabf
they needffdffg
they saidggfmeg
they sayjhdnff
they wantffdeff
they willhegbkf
thingtjsrph
thing iefkflg
thing isfjjfgg
thing thatfieemg
thingsccqfce
things aboutffmggg
things areegbdge
things tokegggg
thinkvmdlrc
think aboutmgifhf
think ickbdkg
think itjnimef
think ofhebehe
think thatqdjigf
think thehhfkgg
think weggfjgg
think yougjddne
thinkingicgoef
thinking abouteegjgg
thinksgfmdig
thirddjiZdi
third timefmkefl
thirtylhcgif
thirty onengffgg
thirty yearsdjfjhf
this0u0v70
this afternoonffelfk
this emailfffmff
this isaZhUak
this jobfebrtf
this messagefdlffe
this monthnfjfff
this morningZgYcew
this numberggkffe
this oneeicjjf
this timefmdiff
this tojafngf
this wasfcemgf
this weekZYlhgs
this withfmfegg
thoroughgkffgg
thoseoikkcf
thoughkybfff
though ihoeefg
thoughtzdUTXo
thought aboutdfgggg
thought iXgZcek
thought itbfidfh
thought ofiffggn
thought thatkedfgf
thought youiegcef
thoughtsgfgfgk
thousandjdoifg
threatbbedfe
threatenedeecdgf
threatsddefff
threenoiqmr
three differenteqfdgg
three ofkdlifi
three timesephffh
three weeksmfddif
three yearsfcfpgg
thrilledffjegg
thrilled togfjegg
throughdcUjbj
through afcffgf
through myhijhgg
through theflddfh
through thiskgefhg
through tofgeqgg
throughoutemfggg
throwhlhdjg
thruefeejh
thursdayfegegj
tickethfdgef
ticketsfikhff
tickinggfjegg
tidyfgofgf
tightfefdgf
tilffkegj
tillYeudfm
till thegekchf
till youffgjgk
timectgUdh
time anddecgff
time forkfjffg
time ihikeek
time postkfgfff
time thatfedfff
time theiljffg
time thisgggggj
time tokccdmh
time todaygggggj
time youejdddf
timelinelffffg
timesawcdi3
times andgjffgg
timetablefebjeg
timingffbfff
tipeeejfe
tipsfiejge
tiredflefgf
tired offlffgg
titlefdmwmf
tohjXhdd
to #ddoggf
to ajmochl
to acceptjedeff
to addefjdgh
to alleeijge
to anotherfhfikf
to answerlifbee
to applygdfjff
to askZigbbg
to beXocXgo
to beginfgleff
to beingkfehfg
to calleicqfh
to cancelfgkegg
to carryffkhig
to changeffkflg
to checkficfgh
to choosefddefg
to closeclfjgg
to comeocbbde
to confirmfcdlel
to decidedgcfff
to disturbfgggjk
to dooehdde
to explainneigfg
to feellgjfgg
to findigedfj
to finishggdffg
to getgejfjf
to givefgneff
to goihmepg
to haveYgudjc
to heareacWab
to hearingfeibfi
to hermmegff
to hirefhklgg
to holdfijfgg
to hurryegjddf
to informfjifjg
to interviewffglgg
to itiebjfi
to joinedeffi
to keepfejldm
to knowYlQbXd
to learnckdbef
to leaveeekheg
to letgefddf
to lookljjgde
to losefjfekg
to makemdogmf
to mehhf3ie
to meetbYdcee
to mentionddiefe
to moveffgogg
to myncafkh
to nudgegffgik
to offerfhffkg
to openffffjg
to otherldikgg
to passgghdfj
to reachfffdfg
to reademkdgf
to remembernfifhh
to replyhjcaje
to respondgflhgf
to returnhfgdff
to ringjbegfm
to runemehgg
to rusheedfff
to sayZbYVZc
to seenhaeai
to seeinggifjgg
to sendecdcii
to showffnhfe
to signffekfg
to sitkdhegf
to skipfffkfg
to somebodyjbgejg
to someonejgfefg
to speakfedgfh
to startdedcei
to stayffcefg
to stopgefmgf
to takejigeef
to talkbceefe
to telluWjZhe
to thankigfdef
to thatciokgg
to theblzodm
to themiceckf
to thinkgkffjf
to thisgddghf
to traveljfifgg
to treatfmhfeg
to turnfjgfhg
to waitiafjff
to whatfffmgg
to whoeverfeilfg
to whomgihigj
to workdedfgd
to writegafali
to youremgjk
to yourndroln
todayRbpiY+
today 'sgffefm
today andggdhgj
today isghgjgk
togetherdgjmej
toiletsgggfjg
toldkobrYY
told byfpecgg
told everyonejgffgg
told herffpfjg
told himffqgfg
told meXdWVac
told mykZeghe
told thatecddfg
told thegfbpeg
told themhdjcff
told tofkgigg
told uselffgg
told youjgbkff
told yourggeggj
tomorrowXdxgZ6
tomorrow andgggfgl
tomorrow iffkcfr
tomorrow morningggfggk
tomorrow orgfkegg
tonightnZrhee
tonitegfikgg
toobiYWbo
too muchhrffgf
tookthbgdd
took meihedeg
topjegqfm
top ofleepfn
totallyeedbff
touchdjdbfh
touchingfkfgig
tourhfhaff
tour ofmigdgg
townmeeehf
tradeekhdff
trainojeecd
train andkeeeff
trainingdaYcdc
translatediffjff
transparentfggflg
travelhggdfc
treatjoyYcf
treat afkffgg
treat meihddff
treat peoplefljgeg
treatedfdkgdf
treated medfhfeg
treatseplffg
trialkjlcZa
trial daygijgfe
triededcbfx
tried tofggggj
tried yourggfdgo
tripffjegg
troubledcbkge
trouble youffffjg
trousersfkgggg
trustiqmdne
trust thathgjdgg
trust thisglffgg
trust youflhihf
trusteesdftegf
trustinggghgjg
trylcYaeq
try againjedffd
try yourggfggl
tryingdbbcfp
trying toeeceff
tryoutejgigg
tuitionhgkhfg
turnckgrmf
turn meffjhhg
turnedpnfedd
turned downmcdhef
turned upmlffgg
twelfthghffgk
twelvehghgfn
twentydwbing
twenty minutesfjffgf
twenty sixikfegg
twenty twoeheklg
twenty yearselfifg
twicelncedk
twinskdffgg
twonqpoed
two dayskghefg
two hundredifjggg
two linesjffigg
two monthsgfkfjg
two ofcigmhf
two refereesfffefj
two timesfkegjh
two weeksfhedff
two yearsdfdiif
typejfgghg
typedflkhfg
typinggieigo
typogbfigf
unbelievablednffgg
uncledbumcm
uncle 'sggidfh
uncle isggmifj
underhgkacj
under thejmedhf
under yourjfijfi
understandbbVYbb
understand thatheidff
understandingjejeeg
understoodgcaefe
uniformggfnff
unionfekigf
universityffldef
unlessec9off
unless iffthfg
unless theggoegg
unless yougfemgf
unpaidpijhef
unprofessionalflffgf
untilYWoXYt
until #ffjfff
until ijddlit
until noongfnfgf
until thedaUaed
until theneeaeff
until wefghjgi
until youeekgfk
upgggmWr
up akekige
up andfggkgf
up asfigkgf
up foroagfie
up fromhpfggg
up infeikfe
up mykgcnff
up onfkdZgg
up thatdmeegg
up theedcofh
up toecnaee
up withehljff
updatecughce
updatedffdoff
upsethgedff
urgencyffdffg
urgentccaadf
usrpqjrb
us adiehgg
us bothefnhfg
us inelhgig
useYgbckd
use itekffkg
usedteehdi
used thejgfigj
used tomgffef
usefulabbaee
uselessfkgkgf
usualiodkfg
utejfgigg
uxlfffgi
vacancyekgmee
valuegqgfgg
valuedkeifgg
valuesjffggg
vanhXgeeg
vanishengeff
verychcJhX
very angryflfggg
very happyffdffg
very interestedhahced
very muchbgeeee
vesselgfjggg
veterangfekgg
videofcbgee
viewfegffk
villageldhcgg
visaceddve
visa endsfgggog
visa isfffglg
visitfjdffj
visitorsglffgg
visitsfljegg
voiceibadfk
voice noteggfggk
voicemailegacfs
volunteersjfeffg
votefffqfe
vpfkgfgg
wffemee
wageghlgig
waitbhqeXl
wait forekgieg
wait inedfngg
wait tocffgef
wait untilenbegf
waiteddkgegf
waitinghibubj
waiting forggesfg
waiting roomggekgj
waitsffilgg
walkfnkgef
walk roundhlgfgg
walkedfhfkhf
walked infjfggg
walkingfffdei
walking meffgdgg
wallcfegfg
wantYYkraf
want afecmgf
want itfinhfg
want mejftYdh
want myffejgg
want thatfkfigg
want theebgigf
want todggWhg
want youggdhfi
wantedXWTTab
wanted toXUWXce
wanted youefedef
wantskckenf
wants mefemcmg
wareeedef
warehousecddcgf
warm greetingsfgjggg
warmesthgoegg
warnedffdffg
warningffjcff
wasX0OPVP
was aaSZgcb
was alsogejfgg
was anfdeggf
was askedgmgfgg
was gladhcegff
was goodbbddff
was lovelyedffgg
was mostjeiegg
was mymdeede
was neverfkifgg
was notgggcdi
was onepfiff
was onlygfrffi
was sokeedjg
was stillfhgkgg
was thatgffngf
was thebjckef
was toldgqengg
was twokggggg
was veryjcedef
was wonderingdddefg
was worthhdfdfg
washdmfdoe
watchdqdefh
waterdscdjf
waveggdjgg
wayZpnkpb
way andgfjfjg
way atfggglg
way igffkfg
way ofkgciff
way toisghgf
way yougljeif
wayspghfgg
wemfvuni
we 'dkiedhf
we arenhmZph
we bothddfhgg
we caneejzjk
we couldhggjgg
we discussedfigdfg
we dofkfhfg
we hadhcfhgf
we meetfjidfg
we metefddfi
we shallgggjgg
we spokeeddcff
we willbfjjgf
websitejqdjfh
weddingkemfjf
wedsgfekfg
weefgjdmi
weekhWeQfi
week andjhogkh
week igfjfgh
week ofiiedeg
week orgglfgg
weekendiehnif
weekendslehlkf
weeksopVRnb
weeks ofhjgggg
welcomeiadchf
wellcbXUhi
well onieefjh
wentigdeZd
went downjgffgg
went homehjffgg
went todnfhff
went withijgfgg
werekbheXc
were allefedfg
were infgfigj
were nothgflig
were righteeccef
were somcddff
whatqzrwkg
what 'sflhgff
what adkdgff
what happensghfdgf
what hefejkgg
what ifakpih
what isdifiep
what itmidiig
what shefgfkgg
what sortflhegg
what theglkfif
what theykdcrfg
what thisndfefg
what timefdihff
what toifjgff
what youfgmine
what yourjfjikg
whatevercZbfkd
whatever youfedjje
whatsappgfffgl
whennoWfTW
when aejfigg
when dodgeiff
when ikqefcf
when thatdfffgg
when thejbdWee
when theyleggfg
when weiejgfg
when youeZched
whenevercZWXec
whenever youhddche
whereiXqhai
where ifZfjif
where itmfffgg
where toigdgfh
where wedifegj
where youigjhfg
where yourggneeg
wheresffeugg
wheres myffeugg
whetherkYdQUc
whether iffkdff
whether mylffggg
whether theihecdg
whether youdddcdg
whichVqoPca
which ikdfdge
which isgmdgkf
which myglidgg
which youehdefi
whicheveredjafj
whilefxiegg
while idlbfjf
while myhjffgg
while youfkhigf
whitefjjcgg
whiteboardheekgf
whotvrehc
who 'doefgjg
who 'sdeidgi
who camejfffgg
who canelfkgg
who doeshhjegj
who haskffjhg
who ifoeegg
who isigimjg
who knowsffjggf
who wasfdffig
whoeverjrjiee
whoever youfqgggg
wholexklYtj
whole familykfgeig
whole lifefgefog
whole teamofefgg
whole thingfljggf
whomkgefgi
whom ikfedff
whom itijgjhj
whosekgjjgh
whyiipndd
why ijednff
why myedgfgg
why therefeokgg
wifelYgZnm
wife 'sidjefh
wife hasffcfeg
wife iskgfggg
willaWuiow
will agreegfkjgg
will assumeggfjff
will beeidpjd
will bringfeZfeg
will callfichhi
will cleangggfjg
will comeffgggd
will continueggfgfj
will dofefeoh
will findihkfge
will getfkjjfg
will gogfehfk
will havebghdmi
will hearffjfgg
will justljgefj
will keeplhbbco
will knowfdicfe
will leavefedfkh
will lookedcjgh
will makegfodfg
will needfhgofg
will notoeochZ
will popggfhgl
will putfkibge
will remembergdfief
will seeffqlfe
will sendggdegh
will stillfgbffg
will stopgggfgk
will takefeajhd
will thegfbfgg
will tryfffffm
will understandgkeffg
will wantffimff
will workhfbdjf
will yougvdige
windggkggf
windowijbkeg
windowsggffgj
wingfgjefg
winterdlgelf
wisegfjfgg
wishicWXdc
wish thedgdeff
wish tobkcdfg
wish youceecad
wishedikeffg
wisheseZaXcc
wishingjdefgg
wishing youjeefgg
withYoVeYa
with #gegnff
with amfggdk
with allfgjifg
with anfmggfi
with everyfieekg
with greatddiegg
with herdhdidf
with himffgjgg
with interestfimfgf
with itggdfhf
with joydeffgg
with meeZeied
with mykdjhik
with nofjlfgf
with pleasurefecffe
with respectfejifg
with suchfngggg
with thanksdbbYdd
with thatjecggg
with thefTckmi
with themfkdfkg
with thirtyejiigg
with thisofceff
with threeggfgjg
with twoedhlgg
with usfffjfg
with youXgZcgf
with yourpjhhhh
withdrawdeudce
withdraw myeelfdf
withdrawngfldgg
withincliqed
withoutpiskxg
without ajljhfg
without anyeedhfl
witnessffjiff
womaneqefhf
wonderinkefg
wonder ifgkfggg
wonderedcbacdh
wondered ifeedffi
wonderfulghfafg
wonderingoaYadf
wondering ifdeefff
wordneptpi
word forfkffgg
word ingeejig
word withffjngi
wordsujcmeh
workgbSUia
work forbmmejg
work injfhief
work onfgdegf
work theggfgng
work togetherfefkgg
work withgfddff
workedicblee
workerjffhgg
workingdjjjef
working daysggmggf
worksYXndda
workshopieocgf
worldelnphg
worriedieedfg
worriesljZdeh
worryoffdbi
worry aboutghdhff
worstenefig
worthtZcief
worth itkeghgg
worth thedffcgg
wouldlMgP3S
would aefedef
would behWgske
would have2idfbf
would likecnYeZe
would lovebgveeg
would meanhfffng
would muchfekggg
would notkqhlih
would thegfdfff
would youWaUbgd
writegbffto
write agfmggf
write mejffkhg
write toeghgde
writesekjigg
writinggVpkgk
writing toecddci
writtenkeYqfn
written downeffkgg
written tofedghp
wronghmiXcb
wrotebccddv
wrote iteffkgf
wrote thatfgfdgg
wrote youhfgfgn
xrdkihg
xxcdoenf
ygfhhhj
yardacifgh
yarndjgggf
yehihdfg
yeahdhlggd
yearTcbdhc
year ifidfff
year oldsgdfigg
yearsklWthZ
years andheekfg
years atameeff
years indifffg
years ofgddmge
years onjdffig
yellowggfkgg
yesfYzdra
yes byffpegg
yes fromggkejg
yes orkiigei
yesterdayaabgg-
yesterday 'sfefggm
yesterday afternoonffgggl
yesterday andggelgj
yesterday atgggfgk
yetdaoZev
yourZfmkp
you #ldjafl
you 'dWdhgll
you akfhedk
you aboutnfafff
you againnliekh
you allibedee
you alreadyfflfgg
you andmXeWaY
you answerffklff
you arenlYxlc
you askfiffkf
you askedZVYTbX
you atcdhccj
you becgeefg
you byffohgl
you canqbnbzf
you chosegffedg
you couldxdebte
you dareeogcgg
you decidefkgheh
you didbbjkei
you dohhihhl
you everyigfegk
you expectfhfdff
you feelncgffg
you forQXTNWU
you gaveajhbee
you gethcihfj
you givenenfdf
you goghgkff
you gotfeqkfk
you guyseljefe
you hadqheege
you havelZqpeb
you hereggfjgj
you hiredlhkhf
you imfdhfh
you ifelfffg
you inadfktg
you isemnefg
you justkggije
you kindlyfedcfk
you knowgdnZce
you lefteijhff
you letejbeff
you likehgccke
you likedmffhgg
you losegfnfef
you lotdddiee
you madeoafffh
you makeekcoff
you mayegrcnm
you mentionedcdgaee
you mightbhjdel
you mustkcdkll
you myjdfcfh
you namedgfccgg
you needZXaiaf
you notfgegll
you nowfgkggg
you onffhWfq
you onlyefdlfh
you oreecegg
you owekebnff
you payfgjfkg
you peoplefmfofe
you pickfkijgk
you pickedepedfj
you promisedfgdlff
you rungdjggg
you saidabTpfa
you satdjgfff
you sawffcdjo
you saybohkif
you seeneehfn
you seemedkhffig
you sentflehee
you shouldjlhehf
you speakgefmgi
you stillgcffff
you suggestedgedcge
you takegfgojh
you tellahYdcd
you thatefkdef
you theffjfhe
you thenfedcfd
you thinkagdbde
you thishdkeiq
you tillggkfgf
you toTdgqrc
you todayffejfi
you tolddhXdhe
you tomorrowggfggj
you tookkefdgg
you treaticqffg
you understandegihkg
you wanteikYcg
you wasfefggj
you werekXRdZd
you whenehjggg
you willmcq3hk
you withqddfjg
you wouldxcZoif
you writeggfkgg
you wrotedebefd
youdnfffmg
youngjjcZil
young manelfbfj
youngerqgfeff
yourmluoZv
your adviceededff
your answerhdffnf
your assistantelbnfd
your backidefff
your bakerykgiegg
your bosseXpqfe
your branchgegigj
your brotherffkjgi
your calendarfjdtgf
your callidnefd
your cargffggk
your ceofejjgg
your clientggcigg
your clientsffkfgf
your clinicggjggg
your colleaguefhblfh
your colleaguesffeffl
your companynmndfe
your competitorffofgf
your decisionbopehd
your emailfjicff
your endjkeegf
your explanationfdfegg
your feetffffjf
your firmfhrfgg
your foremanfjfhhg
your gatefemfgg
your goodjfejpg
your groupgelfgg
your handsefdeug
your headgilmgf
your hiringgjjggf
your housejgdfgh
your husbandffffgl
your inboxffdeir
your interviewneegfg
your jobgefjgg
your kindnesskeiflg
your lastjeqfgf
your letterekcchc
your lobbyfhjffg
your messageafXZfb
your mindeffhlh
your mobileggfggl
your motherfeflgg
your namehkneff
your newhkghgf
your newshgkegf
your numberggkggf
your obedientgjffgg
your officefYcjcr
your ownhihnif
your planningfgdefg
your portalgogfgg
your postifbeje
your processfdhehe
your receptionisteldegf
your recruiterfjghgg
your schoolgghkgg
your secretaryieelgh
your shopfhdhff
your sideejghgf
your silencerggeeg
your sitegdhigh
your staffegdefg
your storeggkfgf
your studioejgggg
your teamlZcabj
your testpbihff
your timecccdie
your timelinelgfggg
your timingggdggg
your twolffegf
your waygghhkg
your websitefjgjgg
your wholekeiffg
your wifegfefgn
your wordechpff
your wordskdejgg
your workshopgfjegg
your yesfgmggg
yours ingfdpff
yours isdejeef
yourselfkeajke
yourselvesepkjgg
youthikfjfg
yrspefhgg
yusufedffhf
zerofmfigg
`;
