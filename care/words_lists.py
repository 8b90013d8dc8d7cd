"""The phrases that call for a person, as plain tables: English and Spanish, crisis and urgent.

Only data: how a text is made comparable and how a phrase is matched is `care.words`. The rule a reader must not break:
recall comes first. A phrase that is now and then harmless stays; what is taken back stands in `IDIOMS`, and each idiom
must be harmless in every sentence that a person in danger could write.

How to write a phrase: lower case, no accents, no apostrophes ("cant", "im"); phrases are parted by semicolons.
`a/b` either word; `word?` may be missing; `word*` any word that begins so; `..` up to four words of the same sentence;
`<drink>` any word of that group in `GROUPS`; a closing `.` only where the sentence or clause ends.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """Phrases with one meaning. `name` is the reason that staff and the audit see.

    `negatable`: "not", "never", "no" right before the phrase take it back.
    """

    name: str
    phrases: str
    negatable: bool = True


GROUPS: dict[str, str] = {
    "drink": "drink drinks beer beers wine vodka whisky whiskey tequila rum gin liquor booze alcohol shots bottle "
    "sixpack seltzer seltzers",
    "drug": "heroin fentanyl fent dope meth crystal coke cocaine crack oxy oxys percs perc percocet xanax xans bars "
    "benzos valium klonopin adderall molly ketamine weed tramadol kratom edible edibles drugs opioids norco vicodin",
    "medicine": "suboxone subs subutex buprenorphine methadone vivitrol naltrexone sublocade meds medication "
    "medications lithium insulin klonopin valium",
    "pills": "pills pill meds tablets tylenol sleepers benzos insulin",
    "place": "bridge roof building balcony window train tracks ledge overpass cliff",
    "weapon": "gun pistol rifle rope noose knife blade razor shotgun",
    "body": "arm arms leg legs thigh thighs wrist wrists skin stomach throat",
    "them": "him her them someone somebody everyone everybody people",
    "trago": "cerveza cervezas chela chelas vino vodka tequila ron whisky guaro aguardiente mezcal trago tragos copa "
    "copas alcohol botella caguama birra birras cubata chupito chupitos licor litrona",
    "droga": "heroina fentanilo coca cocaina perico cristal crack piedra marihuana mota porro porros yerba pepas "
    "benzos tramadol clonazepam rivotril xanax droga drogas chiva tachas tussi",
    "medicina": "suboxone metadona buprenorfina naltrexona medicina medicinas medicamento medicamentos litio insulina "
    "pastillas clonazepam",
    "numero": "diez doce quince veinte treinta cuarenta cincuenta muchas todas 10 12 15 20 25 30 40 50",
    "lugar": "puente tren metro balcon ventana edificio azotea techo vias barranco",
    "arma": "pistola arma soga cuerda navaja cuchillo escopeta machete rifle cuchilla",
    "year": "1990 1995 1998 2000 2003 2005 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022",
    "cuerpo": "brazo brazos pierna piernas muneca munecas piel venas muslo muslos",
}

CRISIS: tuple[Rule, ...] = (
    Rule(
        "en.suicide",
        """
        suicid*; sucid*; suicd*; suacid*; sewerslide; kms; unalive*; kys
        kill/killing/killed/kll/kil/off/offing/hang/hanging/shoot/shooting/drown/drowning/end/ending/delete myself
        kill/end me; kill myslf; do myself in; top myself; take myself out; end/ending/take/taking my own? life
        end/ending it all; end it tonight/now/today; end my suffering; blow my brains; bullet in my; gun in my mouth
        how to/id/i die/suicide; plan/planning/planned my death/funeral/suicide; ways/way to die; die by my own; end me
        slit my <body>; painless way/ways; jump/jumping off/from/in .. <place>; jump/step/walk in front of
        drive .. off .. road/bridge/cliff; drive into a
        thoughts/thinking of/about hanging; yeet myself off; hang mysef
        jump/jumping/step/stepping off the/a/an platform/overpass
        steer/steering/swerve/swerving/aim/aiming .. into/for/at/off the/a wall/pole/pillar/guardrail/barrier/overpass
        drive/driving .. into/off the/a wall/pole/pillar/guardrail/barrier/overpass
        """,
    ),
    Rule(
        "en.wish_to_die",
        """
        want/wanna/wanted/wish/hope/hoping/rather/going/gonna/ready/trying/plan/planning/decided to? i? just? die
        want/wanna/wish/rather to? i? was/were/be? dead; i was/were dead; let me just? die; dont let me die
        i should/could just? die; deserve to die; wish i was/were gone; wish i was/were never born
        wish i had never been born; wish i didnt/wouldnt wake/exist; better off dead/gone/without; better without me
        world without me; happier without me; everyone would be better; dont want/wanna to? live
        dont want/wanna to? exist; dont want/wanna to? wake up; not wake/waking up; never wake/waking up
        dont want/wanna to? be here/alive; dont want/wanna to? go on; not want to live; not want to be here/alive
        no reason/point to/in living/live; nothing to live for; no reason to live/stay/go; not worth living
        isnt worth living; life isnt worth it; tired/sick/done of/with living/life/existing/everything
        tired/sick of being alive; whats the point of living; cant go on; cannot go on; cant keep going/living
        cant live like this; cant do life; cant do this anymore; cant take it/this anymore
        dont care if i live/die/wake; if i died; if i just? disappeared; hope i dont .. wake/make; want to disappear
        want to just? not exist; want it/everything/all to .. stop/end; want it to be over; done living
        thoughts of/about dying/death/ending; leave/leaving this world/life/earth
        if i was/were buried/gone/dead; stop existing/breathing/living; ready to die; still want to? be? die/dead
        my last winter/spring/summer/birthday/christmas; hope i die; dont want/wanna to? keep living/breathing/existing
        burden to/on everyone/everybody/them/all/my
        done/tired of? being alive; wish/wished i wasnt/werent/wasn/wasnt alive/here/born; was/were never born
        dont/dnt/didnt wana live/exist/be; dont/dnt wana/want/wanna to? be alive; never wake/waking
        let/have a truck/car/bus decide/hit/take
        lord/god/jesus .. take/call me home; take/call/collect me home/tonight; okay/ok/fine with not being alive
        be dead by
        praying/pray/pray for a stroke/cancer/heart
        """,
    ),
    Rule(
        "en.goodbye",
        """
        suicide note; goodbye note/letter/letters/everyone/everybody/forever/world; this is goodbye
        final/last message/text/letter/post from? me?; my final/last day/night/message
        last message/text/check ever; last check in ever; see you/u/ya on the other side
        wont be here/around/alive tomorrow/anymore/much; not be here/around/alive tomorrow/anymore
        wont need it/them anymore; wont be needing; gave/giving away my things/stuff/everything
        letters to my kids/family; tell my/the kids/mom/family/daughter/son/wife/husband .. love/loved
        nobody/noone would/will/d miss me; no one would/will/d miss me
        my own funeral; when/once/after you/yall/they/everyone? all? read/reads this; headstone; next of kin
        """,
        negatable=False,
    ),
    Rule(
        "en.plan",
        """
        plan to end/die/kill; plan for tonight; have/got/bought/loaded/holding/bringing a/the/my <weapon>
        saved/saving/stashing/hoarding/counted/counting .. <pills>; on the edge/ledge/bridge/tracks/roof
        standing on .. <place>; take/taking/swallow all my/the/these <pills>; tonight is the night; tonights the night
        saved/saving/put/putting/setting up?/aside .. <pills>; know how and when; know the day; how and when
        i? have/got/made a plan and; helium; on the wrong side of the rail/guardrail/railing; lined up .. <pills>
        """,
    ),
    Rule(
        "en.self_harm",
        """
        hurt/hurting/harm/harming/cut/cutting/burn/burning/punish/punishing/injure/scratching myself; self harm*
        selfharm*; self injur*; cut/burned/sliced/opened/reopened my/the old? <body>; cut/cutting my <body>
        reopened .. cuts; cutting again; hurt my body; razor/blade/lighter to/on/against my
        self inflicted; relapsed on cutting/sh/self; new/fresh cuts/lines/burns
        punch/punching/hit/hitting/bang/banging my head/face/legs
        carved .. my; burned/burnt .. on purpose; head against/into/on the wall; dig/digging my nails; cut again
        sharpener blade
        """,
    ),
    Rule(
        "en.overdose",
        """
        overdos*; oding; odd on; od on; ods on; i od; took/taken/swallowed/had too many <pills>; took too many/much
        took/swallowed all my/the/of/these .. <pills>; took/swallowed the? a? whole/entire/full bottle
        took everything in the; cant wake him/her/them/up; cant wake .. up; wont/isnt/not waking/wake/responding up?
        not breathing; isnt breathing; stopped breathing; barely/hardly breathing
        lips are/turning/going/turned/look? blue/gray/grey/purple; turning/turned/going blue; unresponsive; narcan
        naloxone; think im dying
        foaming; double/doubled/tripled/triple .. methadone/morphine/patch/insulin/pills; blue/gray/grey/purple lips
        took the/my rest of; swallowed .. rest of; lips/hands/fingers/feet .. tingling/tingly/numb
        keep/still nodding/noddin; fading in and out
        drank bleach/antifreeze; drank the bleach/antifreeze
        """,
    ),
    Rule(
        "en.danger_now",
        """
        not safe; dont feel safe; unsafe; in danger
        going/gonna/trying/threatening/threatened/wants to? kill/hurt me/us; he/she/they will/ll kill me
        hell/shell/theyll kill me; has/got/with a <weapon>; pointed/pulled .. <weapon>
        choked/choking/strangled/strangling me; beating/beats/hitting me; wont let me go/leave/out; locked me in
        hiding/locked in .. bathroom/closet/garage/room/car; breaking/broke down? the? my? door/stuff/things
        call/send 911/police/cops/ambulance; raped; assaulted me; being followed/stalked; keeps coming in my room
        outside my house/door/window
        hes/shes/theyre/he/she outside with a; punching/punchin/breaking holes/everything
        hes/shes/theyre/he going? to? find us/me
        took my keys/phone and; locked me out/in; trying the door/doors; followed me home
        """,
    ),
    Rule(
        "en.danger_to_others",
        """
        kill/shoot/stab/murder <them>; want/going/gonna to? hurt <them>; shoot up the/my/this
        hurt the/my baby/kid/kids/child/children
        scared/afraid of what ill do/i might; run him/her/them over; waiting at his/her truck/car/house
        shake/shook/shaking the baby
        """,
    ),
    Rule("en.voices", "voices/voice .. tell*/told/say*/said; hearing voices"),
    Rule(
        "es.suicidio",
        """
        suicid*; matarme; matarm; me mato; me voy/quiero/pienso/puedo a? matar; me matare; desvivir*
        quitarme/quitarse/kitarme la/mi vida; me quito/quite/quitare la vida; acabar/terminar con mi/la vida
        acabar conmigo; acabar/terminar con todo; poner fin a todo/mi/esto; colgarme; ahorcarme; me ahorco; me cuelgo
        dispararme; pegarme/meterme/darme un tiro; envenenarme; cortarme las venas; cortarme la garganta
        tirarme/aventarme/lanzarme/saltar del/al/de/desde/por .. <lugar>
        me tiro/aviento/lanzo del/al/de/desde/por .. <lugar>; irme/ir/voy de este mundo; irme/ir/voy de esta vida
        kiero/quiero/qiero matar me/nadie; matarse conmigo; soltar/suelto el volante
        tirarme al/a tren/metro/rio/pozo/vias; ideas suicidas otra
        me aviento/aventara/tirara por/al/del
        """,
    ),
    Rule(
        "es.ganas_de_morir",
        """
        quiero/kiero/quisiera/queria/prefiero/preferiria/deseo/decidi/pienso/voy/wanna a? morir/morirme
        me quiero/kiero/quisiera morir; me quiero ir de este; quiero/quisiera/prefiero/preferiria estar muerto/muerta
        ganas de morir/morirme/matarme/desaparecer; ganas de no vivir/despertar/seguir/existir/estar
        sin ganas de vivir; no tengo ganas de vivir
        no quiero/kiero seguir? vivir/viviendo/existir/despertar/despertarme
        no quiero/kiero estar/seguir aqui/vivo/viva/en; no quiero seguir; no me quiero despertar
        no despertar mas/nunca/jamas; no despertarme; cansado/cansada/harto/harta de vivir/existir
        cansado/cansada/harto/harta de la/esta/mi vida; ya no puedo mas; no puedo mas; no aguanto mas; ya no aguanto
        nada/razon/razones/motivo/motivos/sentido para/de/por vivir/seguir/existir; la vida no tiene/vale sentido?
        mi vida no tiene/vale; no vale la pena vivir/seguir; estaria/estarian/estaran/estan/todos mejor sin mi
        mejor sin mi; mejor muerto/muerta; estar/estuviera/estaria muerto/muerta
        mejor si no estoy/estuviera/existiera; ojala/quisiera/espero no despert*; ojala no amane*
        ojala me muera/muriera/muriese/mate/maten; no haber nacido; si me muero/muriera/mato; si yo no estuviera
        quiero/quisiera/kiero desaparecer; dejar de existir/vivir/respirar; dormir y no despertar*
        dormirme y no despertar*; pensamientos de muerte/morir; pienso/pensando en la muerte
        pienso/pensando en morir*; quiero que todo .. termine/acabe; soy un/una carga/estorbo; nadie me va a extranar
        nadie me extranaria; hasta aqui llego/llegue
        no quiero estar viva/vivo/mas; ya no quiero/kiero vivir/estar/despertar; me quiero ir con dios/diosito/el/ella/mi
        que me lleve/recoja dios/ya/diosito/la; dios/diosito/virgencita/senor .. me recoja/lleve/lleves
        si yo faltara/faltara/falto
        mejor que me entierren; prefiero no vivir; me canse/canse de vivir/respirar; ojala .. me recoja
        """,
    ),
    Rule(
        "es.despedida",
        """
        seguir respirando; no volviera? a? abrir los ojos; deje/escribi una/unas/la/las carta/cartas a mis/mi
        carta/nota/cartas de despedida/despedirme; me despido de/para todos/siempre/ustedes; adios para siempre
        adios a todos; adios mundo; mi ultimo dia/mensaje/adios; mi ultima noche/carta; este es mi adios; mi mensaje final
        cuiden/cuida a mis/mi hijos/hijas/hija/hijo/ninos; diganle/dile/diganles a .. quiero/amo/quise; sigan sin mi
        regale/regalando todas? mis cosas; manana ya? no voy a estar; manana ya? no estare; ya no voy a estar
        ya no estare
        """,
        negatable=False,
    ),
    Rule(
        "es.plan",
        """
        un plan para morir/matarme/acabar/irme; el plan para morir/matarme/acabar
        tengo/compre/consegui/cargue/agarre una/un/la/el <arma>; juntando/guardando/contando/conte/guarde .. pastillas
        tomarme/tragarme todas? las/mis pastillas; parado/parada/subido/subida en/al el? .. <lugar>
        en el borde del/de; esta noche lo hago
        junte/junto/guarde/conte .. pastillas; esta noche me/se acaba/voy/despido; ya esta decidido
        ya tengo la/el cuerda/soga/frasco/fecha/pistola
        ya se como y; en que arbol
        """,
    ),
    Rule(
        "es.autolesion",
        """
        cortarme; cortandome; quemarme; lastimarme; lastimandome; herirme; golpearme; autolesi*; hacerme dano
        me hago dano; me hice dano; haciendome dano; rasgunandome
        me estoy cortando/quemando/lastimando/rasgunando/golpeando
        me corte/corto/queme/lastime/lastimo los?/las?/el?/la? <cuerpo>
        me corte/corto/lastime otra/de/anoche/hoy/ayer; me lastimo; me lastime; me he cortado; me volvi a cortar
        me abri las heridas; navaja/cuchilla en la/mi/el
        me corte poquito/hoy/ayer/anoche/en; volvi a la navaja/cuchilla; volvi a cortarme/rayarme
        me hago/hice/hacerme rayitas/cortes
        me pego/doy/golpeo en la cabeza/cara/contra; la cabeza contra
        """,
    ),
    Rule(
        "es.sobredosis",
        """
        sobredosis; me pase de/con las? la? gotas/pastillas/dosis/droga; tome/tomo/meti demasiad*; me tome demasiad*
        me tome/trague todas? las/mis/todo .. pastillas/frasco; me tome/trague el/un/toda/todo .. frasco/caja/bote
        me las/los voy/acabo a/de? tomar/tragar; me las tome/trague todas?; esta/estan helado/helada/morado/morada/azul
        <numero> pastillas; no contesta .. frio/fria/helado/helada/morado/azul; no respira
        no despierta; no reacciona; no puedo despertarlo/despertarla; no lo/la puedo despertar
        casi no respira; apenas respira; labios azules/morados/grises; se puso azul/morado/morada; naloxona; narcan
        veo borroso/doble; no siento las/los/mis manos/labios/pies/boca; se me duermen los labios; me pase de/con
        me tome doble/el triple
        tome/tomo doble
        """,
    ),
    Rule(
        "es.peligro",
        """
        no estoy a salvo; no estoy segura/seguro aqui/en; no me siento segura/seguro/a; estoy/estamos/esta en peligro
        me va/van/quiere/quieren a? matar/pegar/golpear; me amenaz*; amenazo con matar*
        me esta/estan pegando/golpeando/siguiendo/ahorcando/persiguiendo; me pega; me golpea; me golpeo
        me ahorco/ahorca; no me deja/dejan salir/ir/irme; me tiene encerrada/encerrado
        encerrada/encerrado/escondida/escondido en el/la/mi bano/cuarto/closet/carro/casa
        tiene/saco/trae una/un/el/la <arma>; tumbando/rompiendo/pateando la puerta; me violo/violaron/viola
        abuso de mi; abusaron de mi; llamen/llama/llame/manden a? la? una? policia/ambulancia/911
        me acaba de violar/pegar/golpear; esta/ta pegando/golpeando/pegandole a mi/mami; le esta/ta pegando/dando a mi/mami
        me tiene/tienen trancada/trancado/tranca/encerrada; patea/patean/pateando la puerta; nos apunta; me apunta
        """,
    ),
    Rule(
        "es.peligro_para_otros",
        """
        matarlo; matarla; matarlos; lo/la/los voy a matar; lo/la quiero matar; quiero/voy a? matar a; hacerle dano a
        quiero/voy a? hacerle dano
        voy/boy a matar a/al; lo/la/los mato; lo parto; hacerle algo al bebe; si lo veo .. mato
        """,
    ),
    Rule(
        "es.voces",
        """
        voces .. dicen/piden/ordenan/mandan; oigo/escucho voces; oyendo/escuchando voces
        """,
    ),
)

URGENT: tuple[Rule, ...] = (
    Rule(
        "en.use",
        """
        relaps*; i slipped; slipped up; had a slip; lapsed; off the wagon; broke/lost/blew my sobriety/streak
        i/ive used again/today/yesterday/last/tonight/this/twice/once; i used .; ive used .
        not sober/clean anymore/atm/rn/right/today; im not sober/clean; i used .. <drug>; used again/yesterday/tonight
        just used; used last night; got/getting/im so? high/drunk/wasted/hammered/stoned; i drank
        drank/drinking again/last/today/yesterday/tonight
        drank/had/took/bought/opened/chugged/finished/poured .. <drink>
        smoked/snorted/shot/did/took/popped/bought/injected/railed/ate .. <drug>
        popped/snorted/bought/scored .. pills; smoked/shot/snorted up/again; shot up; had a few
        had a/one/two/three/some drink/drinks/beer/beers; dirty test/urine/ua; test/ua .. dirty/positive
        back on .. <drug>; broke my sober; drunk/high/wasted/hammered/stoned/buzzed/faded again/lol/rn/now/still
        used meth/heroin/fent/fentanyl/coke/crack/again/yesterday; picked up last/again/yesterday/after
        two/three/few lines of; did a bump/line
        test/pee/urine/ua .. hot; vaped weed/thc; on a bender; day zero; back to zero
        hit my/the/a/his/her/friends? pen/cart/vape/bong
        got crossed/faded/zooted/lit/blackout/trashed; havent been sober; drank/drunk .. bottle
        """,
    ),
    Rule(
        "en.about_to_use",
        """
        about/going/gonna/want/wanna/need/ready/tempted/close to? use/drink/relapse/score
        tempted/close/thinking to/of/about using/drinking/relapsing
        about to get high/drunk; want/wanna to? get high/drunk; need/want/could/have a/use drink/fix/hit/beer
        could use a drink; calling/called/texted/texting/meeting/messaged .. dealer/plug; my dealer/plug
        outside/at/to/in the? liquor store; liquor store; bottle/beer/wine/pills/bag .. in my hand/lap/pocket/cart
        in front of me; holding/staring at? .. <drink>/<drug>; just one drink/beer/hit/pill; cant stay sober/clean
        dont want to be sober; giving in; gave in; give in
        dealer/plug .. outside/coming/way/over; pouring it; about to get so? faded/high/lit/drunk; bought a bag
        going to score
        gonna/going to say yes
        """,
    ),
    Rule(
        "en.craving",
        """
        craving/cravings .. bad/strong/insane/intense/crazy/hard/unbearable/worse/through/eating/killing
        craving it/so/<drug>/<drink>; i crave; urge/urges .. strong/bad/crazy/insane/worse/unbearable
        cant stop thinking about using/drinking/it; fiending; jonesing; white knuckl*
        cant fight/resist/hold/hang it/this/out/much/on; climbing the walls; can taste it; by a thread
        someone/somebody please? pls? call/ring/help me; please/pls help; help me; need to talk; need help
        need someone
        craving/cravings is/are a? ten/10/out; the urge/craving/cravings is/are winning
        craving/urge .. wont/hasnt/isnt let/letting/stop/gone
        crawling out of my skin; want it so bad; need/want a hit
        """,
    ),
    Rule(
        "en.withdrawal",
        """
        withdraw*; dope sick; dopesick; the shakes
        shaking/sweating/puking/vomiting/throwing .. quit/stopped/since/without/off
        quit/stopped/off/without .. shakes/shaking/puking/vomiting/sweating/seizure; seizure*; hallucinat*
        seeing things; hearing things; cold turkey; day/days/hours off/without <drug>/<medicine>/<drink>; passed out
        blacked out; delirium
        zaps; since my/our last drink/oxy/dose/hit/pill; seeing spiders/bugs/ants/things/shadows
        day/days two/three/four/2/3/4/5 no alcohol/dope/fetty/booze
        quit/stopped .. cold
        """,
    ),
    Rule(
        "en.missed_medicine",
        """
        ran/running/run/out out? of my? <medicine>; missed/skipped/lost/stopped/stole/flushed/without .. <medicine>
        off my meds; no <medicine>; havent taken .. <medicine>
        havent dosed/had/taken .. <medicine>; <medicine> .. stolen/gone/trash/toilet/backorder/denied; havent dosed
        threw/tossed .. <medicine>
        skip/skipping/spitting/cheeking/selling/sold .. <medicine>; quit .. <medicine>; stopped taking
        """,
        negatable=False,
    ),
    Rule(
        "en.abuse",
        """
        abused me; abusing me
        he/she/they/dad/mom/stepdad hit/hits/slapped/punched/shoved/hurt/hurts/touched me
        boyfriend/girlfriend/husband/wife/partner hit/hits/slapped/punched/shoved/hurt/hurts me
        molested; afraid/scared of my husband/wife/boyfriend/partner/dad/stepdad/ex; afraid/scared to go home
        kicked me out; nowhere to go/sleep/stay; evicted
        used to touch/hit/beat/burn/choke/lock/rape/hurt me; touched me when; raped me; made me sit on his lap
        put his hands on me
        beat me with; broke my jaw/ribs/arm
        """,
    ),
    Rule(
        "en.eating",
        """
        purging; purged; made/making myself throw/sick/vomit; havent eaten .. days/since/week
        not eaten .. days/since/week; laxatives
        """,
    ),
    Rule(
        "en.despair",
        """
        hopeless; no hope; i give up; ive given up; given/giving up on life/everything/myself/me; whats the point
        hate myself; hate my life; no way out; worthless; cant cope; nobody cares; no one cares
        lost cause; nothing works on me; not coming back; discharge me; take me off the list/roster
        im quitting the program; beyond help
        done with the program/group; dropping out of the program; take my name off; cant be helped/fixed
        never get/getting better/well
        """,
        negatable=False,
    ),
    Rule(
        "es.consumo",
        """
        recai; recaida; recaido; recaigo; consumi; volvi a usar/beber/tomar/consumir/fumar/caer/meterme
        me drogue/embriague/emborrache/inyecte/empede; me puse pedo/peda/borracho/borracha/hasta
        tuve un tropiezo/resbalon/desliz; tuve una recaida; fume/jale/inhale/esnife otra/mota/piedra/cristal/crack/de
        bebi/tome/compre/abri/termine/eche .. <trago>; me tome/bebi/eche .. <trago>; bebi/tome/fume/use/cai otra vez
        bebi/tome/fume/use/cai de nuevo; bebi anoche/ayer/hoy; ya no estoy limpio/limpia/sobrio/sobria
        use/meti/inyecte/jale/compre/consegui .. <droga>; meti/jale/machaque .. pastillas
        anduve/ando/estoy/estuve bien? pedo/peda/borracho/borracha/drogado/drogada; perdi mi sobriedad
        otra vez/ando/sigo borracho/borracha/pedo/peda/drogado/drogada/tomado/tomada; rompi mi sobriedad
        sali/salgo positivo
        recai .; cai otra/de/anoche; volvi a esnifar/inyectarme/jalar/chupar; me puse hasta; me eche unas/unos/una/un
        me meti unas/unos/una/un
        me tome/bebi unas/unos; me di unos? toques; me fume; vapee; pistee; la regue
        """,
    ),
    Rule(
        "es.a_punto_de_consumir",
        """
        a punto de usar/beber/tomar/consumir/recaer/caer/fumar; quiero/kiero/necesito/voy a? usar .
        quiero/kiero/necesito/voy a? beber/consumir/drogarme/emborracharme/recaer/meterme; quiero/necesito tomar .
        voy a recaer; quiero/necesito una?/un?/unas? <trago>/<droga>/dosis
        ganas de beber/consumir/drogarme/fumar/meterme; ganas de usar/tomar .; se me antoja una?/un? <trago>/<droga>
        dealer; diler; mi conecte; a conectar; licoreria; cantina; botella/cerveza/bolsita/copa .. en la mano
        enfrente/delante/frente de/a mi .. <trago>/<droga>; solo/nomas una/un/esta cerveza/copa/trago
        no aguanto las ganas; no puedo con las ganas
        ya viene el que/mi vende/dealer/diler; voy a tomar/consumir/fumar .; el que vende; que me vende
        me esta/estan sirviendo; copa servida
        con la grapa/bolsita/botella/raya en
        """,
    ),
    Rule(
        "es.ganas",
        """
        ansias; craving muy? fuerte/fuertes; ganas muy fuertes; ganas .. fuertes/insoportables; muchas/tantas ganas
        no dejo/paro/puedo de? dejar? de? pensar en consumir/beber/tomar/eso; necesito ayuda; necesito hablar
        alguien que me llame/ayude; llamenme; llameme; llamame; ayudenme; ayudeme; ayudame; auxilio
        ganas .. no se me quitan; ganas me estan/comen; me estan comiendo; no me aguanto; ya no me aguanto
        necesito una raya/dosis/linea
        """,
    ),
    Rule(
        "es.abstinencia",
        """
        abstinencia; malilla; temblando/tiemblo/sudando/vomitando/temblores .. deje/dejar/sin/desde
        deje/sin .. temblando/tiemblo/sudando/vomitando/temblores/vomitar/temblar; convulsion*; convulsiono; alucina*
        veo cosas; oigo cosas; deje .. de golpe; me desmaye
        no paro de temblar; me tiembla todo; veo bichos/sombras/aranas/ratas; deje/sin .. un ataque; sudo frio
        malillas; amalillado
        """,
    ),
    Rule(
        "es.sin_medicina",
        """
        sin mi/mis/la/las? <medicina>; perdi/robaron/deje/olvide .. <medicina>
        acabo/acabaron/termino/terminaron .. <medicina>; no tengo mi/mis/la/las? <medicina>
        no me? he tomado .. <medicina>
        tire/tiro/bote/vendi .. <medicina>; dejado/deje de tomar* .. <medicina>; dias/semana/semanas sin .. <medicina>
        no me he puesto .. inyeccion; deje la/el naltrexona/antabus
        """,
        negatable=False,
    ),
    Rule(
        "es.maltrato",
        """
        me abus*; me maltrat*; me peg*; me golp*; me tocaba; me manose*; entraba a mi cuarto
        miedo a/de mi esposo/marido/novio/pareja/papa/padrastro/ex; miedo de volver a casa
        me corrieron/corrio/echaron/echo de; no tengo donde/adonde dormir/ir/quedarme/vivir
        me obligaba a; abusaba/abusaban de mi; me hacia/hacian cosas/otras; me tocaba/tocaban/amarraba/encerraba
        nos pegaba/golpeaba
        """,
    ),
    Rule(
        "es.comida",
        """
        purgue; purgarme; me provoque el? vomito; me hice vomitar; no he comido .. dias/desde/semana
        sin comer .. dias/desde; laxantes
        """,
    ),
    Rule(
        "es.desesperanza",
        """
        sin esperanza; sin salida; no hay salida; me rindo; tirar la toalla; para que seguir; me odio; odio mi vida
        ataque de panico; no valgo nada; no sirvo para nada; no puedo con todo; a nadie le importo; no puedo seguir
        desesperado; desesperada
        caso perdido; no tengo compostura/arreglo/remedio; borrenme; bajenme/saquenme/quitenme del/de
        me salgo del programa; denme de baja
        ya no voy a ir; no vuelvo mas; soy un fracaso
        """,
        negatable=False,
    ),
)

CALM: tuple[Rule, ...] = (
    Rule(
        "calm.denial",
        """
        not/never/aint/isnt suicidal; not in crisis/danger; not .. an? emergency; no emergency/crisis
        no/not/zero .. thoughts/intention/intent/plan/plans/urge/urges/desire of/to; no si; no plan/intent
        not/no/never/dont/havent/didnt/wasnt/arent thinking/thought/think/planning/considered of/about
        nobody/noone is/was hitting/hurting/in; im/i/am/all safe; feel safe; dont send/call anybody/anyone/them
        no estoy/toy/ando en crisis/peligro; no es .. emergencia/urgente; no estoy mal; no pienso en; no me he cortado
        no tengo/he/hay/tenido .. ideas/pensamientos/intencion/intenciones/planes/plan; nada de pensamientos/ideas
        would never; nunca/jamas me haria; nunca/jamas las/los/he he? tenido/pensado
        nadie me pega; no manden a nadie; estoy a? salvo/bien/segura/seguro
        """,
        negatable=False,
    ),
    Rule(
        "calm.no_use",
        """
        didnt/dont/havent/never/not/no drink/drank/use/used/using/smoke/smoked/touched/had/slipped/relapsed
        no/zero/without cravings/craving/urges/use/drinks/alcohol; dont want to use/drink; not quitting/leaving
        no/ni he/tome/bebi/consumi/fume/use tomado/bebido/consumido/fumado/recaido/usado?; ni he; ni una gota/dosis
        sin/cero/no ganas/alcohol/consumir/tomar/beber; no me quiero/voy a? salir; prueba/orina .. limpia
        """,
        negatable=False,
    ),
    Rule(
        "calm.refused",
        """
        said no; turned .. down; passed it; walked past/away/out; kept walking; instead
        deleted/blocked .. number/plug/dealer
        held/had/drank/ordered a/my? seltzer/soda/sprite/coke/water/lemonade/juice/coffee; called my sponsor; it passed
        went away; laughed; poured .. down/out; dije que no; no gracias; segui de largo; se me? paso/pasaron/bajo
        llame/hable .. padrino/madrina/sponsor/hermana/hermano; borre/bloquee el numero; tire la botella
        pedi/tome/bebi un/una/el/la? refresco/agua/limonada/ponche/te/cafe/soda
        """,
        negatable=False,
    ),
    Rule(
        "calm.medicine_taken",
        """
        took/got/picked/filled/refilled/started up/my/the? .. <medicine>/shot/pills; as prescribed/always/agreed/planned
        on time; doctor/doc/psych/psychiatrist .. lowered/raised/upped/changed/adjusted/lowering/tapering/agreed
        havent missed; all good/set; tome/puse/recogi/surtieron .. <medicina>/vivitrol/inyeccion/pastilla; como siempre
        doctor/doctora .. bajo/subio/cambio/ajusto; segun lo acordado/acordamos; como habiamos/quedamos; a tiempo; puntual
        """,
        negatable=False,
    ),
    Rule(
        "calm.told_story",
        """
        song/lyrics/movie/film/show/series/episode/book/novel/memoir/poem/podcast/play/game/character/level
        homework/essay/quiz/debate/class/flashcard/worksheet/training/workbook/project
        cancion/pelicula/peli/serie/capitulo
        libro/novela/poema/obra/juego/personaje/tarea/ensayo/examen/proyecto/curso/taller/documental/cartel/noticias/museo
        dream; dreamt; dreamed; sone; by mistake/accident; por error; error de dedo
        """,
        negatable=False,
    ),
    Rule(
        "calm.of_another",
        """
        i teach/taught; i work as/at; nurse/emt/paramedic/pharmacy/teacher/plumber here/life/tech; my shift
        coworker/coworkers/neighbor/neighbors/uncle/aunt/cousin/nephew/classmate .. son/brother/husband/relapsed/died/passed
        soy enfermera/enfermero/paramedico/paramedica/albanil/carnicero/mesera; mi turno
        compadre/vecino/vecina/primo/tio/cunado anda
        years ago; anos que; hace .. anos; back in <year>; in <year>; used to; since i was; en <year>
        """,
        negatable=False,
    ),
    Rule(
        "calm.sober_time",
        """
        years/year/months/month/days/weeks/week sober/clean/free/without
        meses/anos/ano/dias/semanas limpio/limpia/sobrio/sobria/sin
        chip; medal; medalla; ficha; anniversary; aniversario; primera navidad/feria/boda; first sober
        """,
        negatable=False,
    ),
)
"""What speaks for a harmless text: the model weighs these, none of them overrules a phrase by itself."""

QUOTED = Rule(
    "calm.quoted",
    """
    song/songs/lyric/lyrics/movie/film/episode/novel/memoir/poster/billboard/sermon; cancion/pelicula/peli/novela/cartel/letra
    """,
    negatable=False,
)
"""Where one of these is named, what stands in quotation marks is its words and not the person's."""

IDIOMS = """
    dying to/for; dying of? laughing/laughter; died laughing; killing it; killed it; kill/killing time; kill two birds
    kill the lights/mood/vibe
    my boss/teacher/coach/back/feet/knees/head/legs is/are/will/gonna going? to? kill/killing me
    could/would/id kill for a; bored to death; dead tired/serious/battery; the wifi/phone/car is/was dead
    suicide prevention/hotline/awareness/squad/drill/drills/sprints; shoot hoops/pool/baskets/film; shoot me a/an
    drug of choice; high school/five/chair/score/hopes; crack of dawn; hit the gym/road/sack/books
    used the/my/a skill/skills/app/breathing/bus/timer
    use the/my/a/this/your skill/skills/app/breathing/bus/timer/bathroom/link/chat/car/gym; cut myself shaving
    burned myself cooking; craving/crave a?/some? burger/taco/tacos/pizza/salad/cookie/chocolate/sugar/sushi
    coffee shop; root/ginger beer; bottle of water; drink/drank/drinking some?/more? water/coffee/tea/juice/soda/milk
    need help with the/my link/form/homework/schedule/ride/zoom/login/insurance/password
    muero/muriendo/moria/muere/muertos/muerto/muerta de la? risa/hambre/sueno/calor/frio/verguenza/sed/aburrimiento/pena
    me muero por ver*/conocer*; matar el tiempo/rato/hambre; mi jefe/jefa/maestro/maestra me va a matar
    ganas de comer/dormir/verlos/verte/verla; dia de muertos; prevencion del suicidio; cerveza/cervezas sin alcohol
    necesito ayuda con la/el/mi tarea/link/enlace/formulario/horario/clave
"""
"""Sayings that are taken out of a text before it is read."""

NEGATORS = (
    "not no never dont didnt wont wouldnt havent hadnt isnt arent wasnt without denies aint nunca jamas ni sin tampoco"
)
"""Words that take back a phrase which follows at once, or after fillers only."""

FILLERS = (
    "a an any the my of about to thoughts thought thinking feeling feel felt like been being ever even really actually "
    "at all have having had going gonna want wanting wanted plans planning plan more do "
    "he hay tengo tenido tuve estoy quiero voy de en me pienso pensado pensar pensamientos ideas ganas deseos planes "
    "intencion nada ninguna ningun la el un una"
)
"""Words that may stand between a negator and its phrase without changing what is taken back."""

DOUBTS = ("why", "if i", "if you", "how", "por que", "si")
"""What before a negator makes it a question or a condition: then it takes nothing back."""

EMPHASIS = "more so as this that tanto mas asi como"
"""What after a phrase turns "never" into "as never before": then it takes nothing back."""

HELP = """
    help; help me; i need help; need help; help please; please help; please help me; help now; sos; emergency
    i need help now; i need help please; necesito ayuda; ayuda; ayudenme; ayudeme; ayudame; socorro; auxilio
    ayuda por favor; por favor ayuda; emergencia; necesito ayuda ya; necesito ayuda por favor; necesito ayuda ahora
    ayuda ya
"""
"""Whole messages that open the screen of the bad moment, like the button does."""

CALLED = frozenset(("911", "988", "112", "024", "8009112000"))
"""Numbers whose typing is a call for help: those that stand in the sentences of any country (a test holds them equal)."""

CALLING = """
    call called calling dial phone text please need to i want
    llama llame llamar llamen llamo marca marque marcar marco al a el por favor necesito quiero
"""
"""Words that may stand before such a number."""

SOS_SIGN = "\N{SQUARED SOS}"
