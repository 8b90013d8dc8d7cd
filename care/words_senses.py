"""What words mean, as plain tables: one sense, the English and Spanish words that carry it.

Only data, for the model of `care.words_signs`: "vodka", "chelas" and "cubata" are one thing to it, `drink`, so that what
it learned with one of them holds for all. The rule a reader must not break: a word stands here for what it means most of
the time in this program, and a word that means nothing special here stays out.

How to write: lower case, no accents, no apostrophes; `word*` is any word that begins so. A word may have several senses.
"""

from __future__ import annotations

from care.words_everyday import EVERYDAY

SENSES: dict[str, str] = {
    # Who.
    "me": "i im ive id ill me my mine myself mys imma ima yo mi mis mio mia conmigo",
    "we": "we us our ours were nosotros nosotras nuestro nuestra nos",
    "they": "he she him her his hers they them their hes shes theyre theyll hed shed ella ellos ellas su sus le les",
    "kin": "mom moms mum mother mama dad dads father papa brother brothers bro sister sisters sis grandma grandpa nana "
    "abuela abuelo hermano hermana hermanos hermanas madre padre jefita jefito uncle uncles aunt cousin cousins "
    "tio tia primo prima cunado cunada suegra suegro sobrino sobrina nephew niece family familia parents papas "
    "folks stepdad stepmom padrastro madrastra",
    "friend": "friend friends buddy homie homies dude roommate roomie amigo amiga amigos amigas compa compadre comadre "
    "carnal pana parce colega neighbor neighbors neighbour vecino vecina vecinos coworker companero companera "
    "companeros",
    "partner": "husband hubby wife boyfriend girlfriend bf gf partner fiance ex spouse esposo esposa marido mujer novio "
    "novia pareja exnovio exesposo exmarido senora viejo vieja",
    "kids": "kid kids son sons daughter daughters baby babies child children toddler hijo hija hijos hijas nino nina "
    "ninos ninas bebe nene nena chamaco chamacos chiquillos peques criatura",
    "all": "everyone everybody all people folks todos todas todo mundo gente nadie alguien nobody noone anyone someone",
    # Yes, no, how much.
    "not": "not no never dont didnt doesnt wont wouldnt havent hasnt hadnt isnt arent wasnt cant couldnt without aint "
    "nope nah zero none neither nor nothing nunca jamas ni sin tampoco nada ningun ninguna ninguno cero",
    "too_much": "too much many whole entire handful bunch double triple extra full all lots fistful tons demasiado "
    "demasiada demasiadas demasiados toda todas todo entero entera punado doble puno frasco montones bastantes "
    "mas",
    "only": "only just solo nomas nada solamente",
    "maybe": "maybe might could perhaps wonder wondering tal quiza quizas capaz podria pudiera",
    # When.
    "now": "now rn tonight tonite 2nite today atm currently immediately ahora ahorita hoy ya horita",
    "soon": "about gonna going tomorrow soon later after before manana pronto luego punto voy vamos",
    "past": "ago years year back then once former formerly decade decades past college childhood teen used hace anos "
    "ano antes entonces pasado decada joven adolescente aquellos aquella tenia era",
    "recent": "yesterday last night weekend morning ayer anoche antier finde madrugada manana saturday friday sunday "
    "monday tuesday wednesday thursday sabado viernes domingo lunes martes miercoles jueves",
    "again": "again another back relapsed otra vez nuevo volvi vuelto volver volvio",
    "last_time": "last final ever forever goodbye bye ultimo ultima ultimos ultimas siempre adios despedida",
    "while": "days day weeks week months month dias dia semana semanas mes meses",
    # Death and harm to oneself.
    "die": "die died dies dying dead death deceased perish morir morirme morirse muero muere murio muerto muerta "
    "muertos muerte muriera muriese morire muriendo moriria fallecer palmarla funeral funerals entierro tumba "
    "grave coffin cemetery cementerio ataud velorio panteon unalive unalived "
    "obituary obit eulogy headstone tombstone reaper grim hearse casket urn ashes cremation cremate cremated "
    "beneficiary beneficiaries widow widower afterlife heaven rip corpse morgue necrologica esquela lapida "
    "nicho cajon mortaja sepelio entierren enterrar entierre enterraron enterro cenizas velen velorios calaca "
    "huesuda parca flaca difunto difunta fallecio fallece cielo eterno eterna descanso descansar descanse croak "
    "demise fatal lethal letal mortal",
    "kill": "kill kills killing killed kms kys murder matar matarme matarse mato mate matare matando matarlo matarla "
    "ahorcarme colgarme desvivir desvivirme dispararme offing hang hanging suicid* "
    "offed off yeet unaliving suicidio suicide suicides suicida suicidas suicidal suicidarme suicidarse hanged "
    "hung shooting slit jump drown drowning drowned ahogarme ahorcar ahorcarse ahorco colgar cuelgo disparo "
    "balazo tiro tiros envenenar envenenarme matao maten kiero matan",
    "live": "live living alive life exist existing existence vivir vivo viva viviendo vida existir existo existiendo "
    "existencia",
    "wake": "wake waking woke awake wakes despertar despierto despierte despertara despierta despertarme despertarlo "
    "despertarla desperte reacciona responde responding respond unresponsive",
    "sleep": "sleep sleeping asleep slept dormir dormirme dormida dormido dormi duermo dormia sueno",
    "gone": "gone disappear disappearing vanish vanished erase erased desaparecer desaparezco desaparecido irme "
    "esfumarme borrarme apagarme "
    "leave leaving disappears vanishing absent delete deleted void nothingness nada borrada borrar borren "
    "desvanecer esfumo evaporar apagar apagarse apaga apago largarme largo partir parto marcharme marcho "
    "desaparezca",
    "end": "end ending ends ended over finish finished stop acabar acabo acabe acabarlo terminar termino termine "
    "terminarlo fin final",
    "better_off": "better happier easier lighter relieved mejor mejores tranquilos felices estorbo estorbar carga burden "
    "weight",
    "miss_me": "miss missed notice noticed extranar extranara extranaria extranan faltar falta "
    "notices noticing missing mourn mourning grieve vacant empty echo falte faltara notaria notaran nota "
    "lloraria llorarian",
    "goodbye": "goodbye goodbyes farewell note letter letters notes will testament carta cartas nota despedida despedirme "
    "despido adios testamento instrucciones instructions funeral "
    "envelope farewells eulogy voicemail playlist despedirnos despedidas despedirse despedi abrazo hasta luego "
    "thanks",
    "give_away": "gave giving give away donated regale regalar regalando repartir reparti regalado rehome password passwords "
    "contrasenas contrasena accounts insurance seguro "
    "rehomed adopted adoption shelter envelope envelopes labeled labels dibs inherit inheritance heir heirs "
    "herencia heredar herede legado traspaso traspase sobre sobres notario notary titulo title deed beneficiary "
    "paid prepaid cancelled canceled canceling closing closed pague pagada pagado liquide liquidado cancele "
    "cerre",
    "forgive": "sorry forgive apologize apologise perdon perdonen perdonenme perdoname disculpen love amo quiero adoro",
    "cut": "cut cuts cutting sliced slice slicing scratch scratching scratched carve carved burn burned burning burnt "
    "bite biting hit hitting punching punched pick picking dig digging cortar cortarme cortando cortandome "
    "corte corto rasgunando rasgunarme rasguno rasgune rasgunos arane aranarme aranando quemarme quemo queme "
    "quemando pellizco lastimar lastimarme lastimo lastime lastimando herirme golpearme muerdo mordi",
    "harm": "hurt hurting harm harming injure punish pain self selfharm autolesion* dano lastimar herir castigarme "
    "dolor",
    "blade": "razor razors blade blades knife knives scissors boxcutter cutter shaver sharpener glass lighter cigarette "
    "pin needle navaja navajas cuchilla cuchillas cuchillo tijeras gillette rastrillo vidrio encendedor cigarro "
    "alfiler sacapuntas machete colin "
    "compas exacto cuter cuters bisturi scalpel shard shards vidrios tack tacks thumbtack compass staple "
    "stapler lancet safety pins iron straightener plancha curling incense incienso soplete torch match matches "
    "cerillo cerillos fosforo rallador grater",
    "body": "arm arms wrist wrists leg legs thigh thighs skin forearm forearms stomach hip hips ankle throat neck head "
    "veins brazo brazos muneca munecas pierna piernas piel muslo muslos antebrazo antebrazos panza cadera "
    "tobillo garganta cuello venas cabeza "
    "hand palm fist face chest belly tummy ribs calf calves knee knees foot feet back shoulder shoulders finger "
    "fingers mano manos puno cara pecho barriga tripa pansa rodilla rodillas pie pies espalda hombro dedo dedos "
    "boca mouth jaw teeth lengua tongue",
    "wound": "blood bleed bleeding bled bloody scar scars scab scabs bandage bandages bandaid bandaids gauze stitches "
    "wound wounds marks sleeves sleeve hoodie sangre sangrar sangrando sangro cicatriz cicatrices costra "
    "costras venda vendas curita curitas gasa puntos herida heridas marcas mangas manga sudadera "
    "gash gashes stitch sutures glued glue oozing ooze drip dripping raw fresh lines bruise bruised bruises "
    "moreton moretones chichon tourniquet towel towels paper tissue pus infected tajo tajos rayitas rayas "
    "rayones ronchas ampolla quemaduras burns cortes cortada cortadas cortadita puntadas lacerations laceration "
    "scratches rasgunos rasguno",
    "gun": "gun guns pistol rifle shotgun revolver glock bullet bullets ammo trigger loaded firearm pistola escopeta "
    "fusil bala balas gatillo arma armas fierro cuete cargada "
    "nine ninemm strap heater piece rounds caliber safe holster fusca cuerno escuadra plomo plomazo canon tote",
    "rope": "rope noose belt cord sheet beam hanging soga cuerda lazo mecate cinturon viga sabana hose manguera garage "
    "extension cable cuerdas corbata bufanda scarf knot nudo rafters rafter barrote tendedero ceiling closet "
    "rod",
    "high_place": "bridge bridges roof rooftop balcony ledge cliff overpass window garage edge puente puentes azotea techo "
    "balcon ventana barranco acantilado cornisa orilla borde piso "
    "parking structure deck scaffold cliffside rail railing guardrail rails overlook quarry tower floor story "
    "stories malecon muelle pier dock barda baranda barandal terraza pisos septimo decimo quinto acantilados "
    "peatonal viaducto cantera mirador",
    "train": "train trains tracks rail subway traffic truck trucks semi highway lane wheel swerve crash accident "
    "seatbelt guardrail river lake ocean tren trenes vias metro trafico camion camiones trailer carretera "
    "autopista volante volantazo choque accidente cinturon rio presa mar "
    "platform express freight railway locomotive subte anden combi camioneta moto curva freeway",
    "jump": "jump jumping jumped step stepping throw drive swerve saltar salto tirarme tiro aventarme aviento lanzarme "
    "arrojarme brincar",
    "plan": "plan planned planning plans decided method date ready prepared arranged settled affairs decidi decidido "
    "decision planeo planeado planeando listo lista fecha arreglado arregle preparado",
    "idea": "thoughts thought thinking think imagine imagining picture fantasize google googling googled search "
    "searching looking pensar pienso pensando pensamientos pensamiento idea ideas imagino imaginando busque "
    "buscando busco mirando",
    "voices": "voice voices hear hearing voz voces oigo escucho oyendo escuchando ordenan mandan susurran "
    "demon demons devil diablo demonio command commands commanding whispering whispers susurros murmuran",
    # Overdose.
    "pills": "pill pills tablets tablet capsules sleepers pastilla pastillas pastillita pastis capsulas tabletas gotas "
    "pepas tylenol advil ibuprofen acetaminophen paracetamol melatonin ambien trazodone seroquel benadryl "
    "gummies gummy patch patches parche parches "
    "tabs unisom zzzquil amitriptyline seroquels quetiapine quetiapina olanzapine lorazepam diazepam zolpidem "
    "zopiclone alprazolam temazepam gabapentina pregabalina lyrica metformin metoprolol warfarin digoxin "
    "propranolol clonidine blister blisters blisteres pastillero pillbox grageas frasco frascos caja cajita "
    "bote botecito tableta sobres ibuprofeno aspirina aspirinas naproxeno morphine morfina insulin insulina "
    "tylenols advils aleve",
    "take": "take took taken taking swallow swallowed swallowing popped pop ate downed chugged gulped tome tomo tomar "
    "tomarme tomado tomaste trague trago tragar tragarme tragado empujo empuje meti metio",
    "overdose": "overdose* od oded oding sobredosis narcan naloxone naloxona poisoned intoxico intoxicado intoxicada "
    "poisoning envenenado "
    "narcaned intoxication pressed hotshot toxico veneno venenos raticida rat cloro lejia bleach antifreeze "
    "anticongelante helium helio gas overdosing sobredosificado mezcle mixed mix combined doubled triple",
    "breath": "breath breathe breathing breathes snoring snore gurgling gurgle lips blue purple gray grey cold respira "
    "respirar respirando ronca roncando ronquidos labios azul azules morado morados morada palido palida fria "
    "frio helada "
    "gasping gasp wheezing snores rattle choking ashen waxy pale foam foaming spit saliva espuma espumarajo "
    "jadeo jadeando ahogo ahogando cenizo cenizos gris grises moraditos roncon tieso tiesa helados pulse pulso",
    "fading": "fading numb tingling floor collapsed slurring blurry spinning dizzy heart pounding racing nodding nod "
    "drifting mareado mareada borroso borrosa doble corazon taquicardia piso desmayo desmaye desmayando "
    "cabeceando dormido adormecido zumbido fiebre "
    "slur drowsy woozy sparkly heavy tight seeing halos halo floating floaty tunnel spins spinny jittery slow "
    "limp dropping drop soft adormecida adormecidos dormidos pesan pesados nubla nublada nublado vueltas gira "
    "girando flojo floja flojas duerme duermen pecho chest tingly numbness palpitaciones mil",
    # Danger from and to others.
    "hit": "hit hits hitting punch punched punches slap slapped slaps shove shoved push pushed pushing choke choked "
    "choking strangle strangled grab grabbed grabs threw throwing throws beat beats beating kicked kicking pega "
    "pego pegan pegando golpea golpeo golpean golpeando golpes empuja empujo empujon ahorca ahorco ahorcando "
    "cachetada cachetadas jalo patea pateo avento aventando punetazo "
    "wailing whaling beaten battered backhand backhanded bat slams slammed shook shaken shaking shoving spit "
    "spat drag dragged yanked pull hair pegaba pegaban golpeaba golpeaban empuje aventaba pateaba jalaba "
    "correazo correazos sopapo trompada trompadas pina pinas bofetada bofetadas paliza tunda",
    "abuse": "abuse abused abuses abusive abusing molest molested rape raped assault assaulted touched touching touches "
    "groped trafficked forced abuso abusaba abusaban abusaron abusado abusada violo violaron violacion violaba "
    "toco tocaba tocaban manoseo manoseaba forzo forzaba obligaba obligo maltrato maltrata maltrataba "
    "rapes rapist violador molester pedo groomed grooming fondled trafficking traficada traffickers pimped pimp "
    "incest incesto lap bath bathtub uncle stepfather stepbrother hermanastro padrino cura sacerdote priest "
    "pastor deacon coach entrenador catequista belt cinturon correa cable hebilla buckle cigarette closet "
    "locked obligaban manoseaban tocandome tocarme abusando besaba desnuda desnudo naked nude",
    "fear": "afraid scared terrified fear scary frightened miedo asustada asustado terror aterrada aterrado temo "
    "scares scaring terrify panic panicking pavor espanto aterra temor susto asusta",
    "hide": "hide hiding hid locked lock trapped stuck bathroom closet garage escondida escondido escondidos escondi "
    "encerrada encerrado encerrados encerre bano ropero cuarto garaje",
    "break": "break breaking broke smashing smashed smash bang banging pounding kicking yelling screaming screams "
    "rompiendo rompe rompio pateando tumbando tirando gritando grita grito golpeando aporreando azotando",
    "door": "door doors window lock key keys puerta puertas ventana llave llaves chapa porton",
    "threat": "threat threaten* threats warned amenaz* juro jurado swore stalk* following followed follows persigue "
    "siguiendo sigue acosa "
    "amenaza amenazado amenazada amenazas threatening jura stalker stalking acosando acosador restraining order",
    "police": "cops police 911 ambulance sheriff cop policia policias patrulla ambulancia polis",
    "harm_them": "stab shoot shooting strangle smother pillow poison revenge pay payback apunalar balear dispararle matarlo "
    "matarla matarlos golpearlo partirle romperle venganza pagar quemarle madriza almohada "
    "strangling choke choking smothering burn gasoline gas bidon gasolina torch skillet hammer wrench bat bate "
    "tubo machetazo stabbing stabbed apunalo filo rajar rajarlo degollar romper cuello matarle matemos vengarme "
    "vengar hunt ahorcarlo ahorcarla balearlo navajazo",
    "rage": "angry rage anger furious snap explode lose losing hate rabia coraje ira enojo odio furia encabronado "
    "encabronada encojonao explotar pierda controlarme control hands manos",
    "safe": "safe unsafe danger safety salvo segura seguro peligro peligroso refugio shelter",
    # Use.
    "drink": "drink drinks beer beers brew brews brewski wine vodka whisky whiskey tequila rum gin liquor booze alcohol "
    "shots bottle bottles sixpack seltzer seltzers margarita margaritas cocktail cocktails handle fifth pint "
    "tallboy tallboys bourbon brandy champagne mimosa mimosas hennessy henny fireball modelo corona truly claw "
    "mezcal cerveza cervezas chela chelas cheve cheves vino vinos ron guaro aguardiente trago tragos copa copas "
    "copita botella botellas caguama caguamas birra birras cubata cubatas chupito chupitos licor licores "
    "litrona pisto michelada micheladas fria frias romo vinito cervecita cervecitas cana canas mouthwash "
    "listerine cough syrup jarabe sidra pulque "
    "sherry port cognac scotch merlot chardonnay prosecco sangria cider ale ales lager ipa stout pils mojito "
    "martini daiquiri cosmo negroni paloma sazerac schnapps absinthe moonshine everclear jagermeister jager "
    "hard fourloko loko busch budweiser bud coors heineken tecate pacifico pinot rose rosado tinto cava "
    "pacharan orujo anis fernet vermut vermu vermucito damajuana tetrapak tetra tetrabrik carton carajillo "
    "sambuca pisco chicha caipirinha calimocho kalimotxo clara tercio tercios tapis trallazo medalla presidente "
    "quilmes aguila modelos indio victoria sotol bacanora charanda cuba cubas fueguito decanter flask keg kegs "
    "growler nips nip shooter shooters airplane minibar jameson jack smirnoff grey goose bacardi morgan patron "
    "cuervo hornitos jose tito titos svedka absolut brut vermouth extract vanilla nyquil robitussin sanitizer "
    "jarabes alipus pulques",
    "drug": "heroin fentanyl fent dope meth crystal coke cocaine crack oxy oxys oxycodone percs perc percocet percocets "
    "xanax xans xannies bars benzos benzo valium klonopin ativan adderall aderall molly mdma ketamine ket weed "
    "pot bud blunt joint tramadol kratom edible edibles drugs opioids norco norcos vicodin hydros pressed blues "
    "bump line lines rail pipe bong vape cart shrooms acid speed powder rock baggie bag gram eighth dab dabs "
    "nitrous lean pen foil tar stimulants addys heroina fentanilo coca cocaina perico cristal piedra marihuana "
    "mota porro porros yerba pepas clonazepam rivotril droga drogas chiva tachas tacha tussi tusi basuco bazuco "
    "farlopa raya rayas linea lineas pase pases gramo bolsita grapa churro gallo toque toques bacha pipa foco "
    "hierba phillie krippy extasis pasti pastis caballo jaco polvo polvito nieve loperena spice keta sustancia "
    "substance substances "
    "blow snow eightball oz ounce dime dub zip quarter qp ecstasy mollys addy vyvanse ritalin concerta dilaudid "
    "morphine codeine opana demerol soma somas gabapentin gaba phenibut kratoms salvia dxm robo lsd shroom tabs "
    "tab blotter psychedelics pcp ghb xanny bartard narcos fetty fetti fenty tranq xylazine pressies press "
    "presses presd roxys roxy roxies blunts joints pens dabpen carts moonrocks hash hashish hachis costo "
    "chocolate maria mary jane ganja kush bowl bongs pipes foils spoon needle needles syringe syringes rig rigs "
    "works nod tweak ice tina shards glass crank base freebase whippets whippet whipits balloons poppers "
    "inhalants glue paint gasoline thinner tolueno activo mona resistol pegamento cemento poper marimba bareto "
    "bareta porrito porritos churros gallito toquecito fumeta canuto canutos petardo petardos goma ketamina eme "
    "anfetas anfetaminas cristales vidrio hielo crico bazuca paco pasta merla merca milanga frula blanca soda "
    "perica periquito pericazo talco lavada grapas papelito papel jeringa jeringas aguja agujas piquete chuta "
    "chutarme bombazo globito globo chute percosa percosas pali palitos pesetas",
    "use": "use used using uses smoke smoked smoking snort snorted shot shooting railed sniffed inhaled vaped injected "
    "hit consumir consumi consumiendo consumo usar usando fumar fume fumando fumo fumao inhale inhalar jale "
    "jalar jalando esnife esnifar inyecte inyectarme meterme meti metiendo metido puse chingue pique picarme "
    "toke toked toking puff puffed puffs rip rips ripped drag bumped bumps railing blew banged bang slam "
    "slammed slamming plugged boofed boof pin pinned parachuted huff huffed huffing vape vaping vapee vapie "
    "vapeo dab dabbed ingest consumed consuming injects injecting drogo drogas drogando drogaba metia metiamos "
    "piquete picar pico inyectar inyecto inyectando esnifo esnifado esnifando aspire aspirar jalo jalaba "
    "fumamos fumaba fumado quemar queme chute",
    "drank": "drank drinking drunk tipsy wasted hammered hungover hangover buzzed blackout plastered sipping sipped "
    "chugged bebi beber bebiendo bebo tomando tome tomar borracho borracha pedo peda crudo cruda resaca empede "
    "emborrache emborracharme jumo tomado tomada chupando chupe cuete cuajado ciego ciega rasca "
    "sloshed trashed crunk smashed buzz tanked lit pissed bender binge binged binging guzzled chug pregame "
    "pregamed swig swigged swigs gulp gulped sips toasted polished drained pisteando pistear pistie pistee "
    "mamao mamado mamada bolo bola bolito picado picada tomadito rascado curda chupar chupo chupaste chupada "
    "pedota borrachera guarapeta parranda juerga farra resacoso resacon jalado enfiestado entonado caneca ebrio "
    "ebria alcoholizado alcoholizada embriagado embriagada embriague cocido pila pilas mandanga libe libar "
    "empine empinado empinaba palos jumao jumaera bebido bebio bebia amanecido amanecida tirado lona",
    "high": "high stoned lit faded blasted tweaking tripping zooted baked loaded rolling geeked spun elevado elevada "
    "drogado drogada drogue drogarme colocado colocada volado voladora loco prendido puesto pasado pacheco "
    "pacheca "
    "gone dosed spaced fried cooked couchlocked peaking candyflip rolled blazed toked nodded nodding cracked "
    "wired amped spinning crossfaded crossed colgado flipando puesta pasada ciego emporrado fumado fumada volao "
    "trabado trabada grifo arrebatao arrebatado prendida duro dura mambeado",
    "relapse": "relaps* laps* slip slipped slipping slips wagon reset recai recaida recaidas recaer recaigo recaido "
    "resbale resbalon tropiezo tropece desliz cai caer caido falle fallado regrese "
    "restart counter zero lapse lapsed faltado recaigas rompi quebre racha contador tropezon regue regada "
    "ganara gano vencio day0 streak coin chip bender",
    "crave": "crav* urge urges itch itching itchy fiending fiendin fiend jonesing feenin tempted temptation "
    "white-knuckling knuckling knuckle ansia ansias ganas antojo antoja antojos tentacion tentado tentada mono "
    "hambre urgencia ansioso salivando salivo cosquilleo gusanito obsesion "
    "thirst thirsty salivate drool drooling craved craves craving antojaba antojado sed gana ganitas ansiosa "
    "desespera desesperado pellejo tempt tempts obsessing obsess obsessed bargaining calling pull pulling "
    "whispering llamando canta cantando chiflando gusanillo gusano picor comezon",
    "strong": "strong strongest bad badly worst worse intense insane unbearable crazy screaming loud killing hard brutal "
    "huge strangling fuerte fuertes fuertisimas horrible insoportable insoportables terrible tremendas tremenda "
    "cabronas comiendo matando peor grita gritando",
    "resist": "resist fight fighting hold holding hang hanging stop handle trust pulling control cave caving give giving "
    "gave aguanto aguantar aguantarme aguante resistir resisto controlar controlo ceder cedo cediendo soltar "
    "confio respondo puedo",
    "dealer": "dealer dealers plug connect guy supplier diler conecte conectar puntero camello jibaro tirador conecta "
    "bichote punto contacto number numero text texted dm venmo cashapp "
    "plugs dude runner trap trapper pusher dilers camellos puchador transa transas jibaros vendedor mula",
    "shop": "store bar bars pub dispensary gas station corner aisle cart checkout liquor drive thru parking lot outside "
    "licoreria tienda cantina oxxo colmado bodega deposito expendio antro super pasillo esquina estacionamiento "
    "vinateria botilleria estanco",
    "hand": "hand hands pocket pockets purse backpack drawer glovebox seat fridge freezer nightstand table lap trunk "
    "sock closet mano manos bolsa bolsillo cajon guantera asiento refri refrigerador nevera mesa buro mochila "
    "pantalon calcetin",
    "near": "front outside staring looking holding sitting parked standing smell waiting enfrente frente afuera viendo "
    "mirando sentado sentada parado parada estacionado estacionada oliendo esperando delante",
    "money": "money paycheck cash bucks atm pawned pawn sold stole dinero lana feria pague quincena cajero empene "
    "empenar vendi varo pesos dolares robe",
    # Body without it.
    "sick": "shaking shake shakes shaky sweating sweats sweat puking puke vomiting vomit throwing chills cramps "
    "goosebumps tremor tremors seizure seizures convuls* hallucinat* diarrhea aching restless kicking zaps "
    "twitching jerking bugs crawling clammy fever bile temblando temblores tiemblo temblor tembladera sudando "
    "sudor sudores vomitando vomito vomitar escalofrios calambres diarrea alucina* delirando bichos hormigas "
    "espasmos nauseas retorciendo taquicardia calentura "
    "tremble trembling jitters spasms cramp cramping nausea nauseous yawning yawn sneezing runny gooseflesh "
    "sleepless insomnia hallucinate spiders spider ants cucarachas aranas alacranes ratas shadows shadow "
    "sombras bichitos retorcijones bascas arcadas escalofrio tembleque tembeleque tiritando tirito "
    "convulsionando convulsionar ataque ataques fit fits seizing delirios delirio brain zap zapping electric "
    "jerk soaked empapado empapada sheets",
    "withdrawal": "withdraw* detox detoxing dopesick dt dts kicking turkey kick abstinencia malilla mono sindrome desintoxic* "
    "detoxed comedown kickin kicked malillas amalillado seco dry",
    "quit": "quit stopped stop off without since w/o taper tapering cold deje dejar dejado dejando sin desde corte "
    "suspendi",
    "medicine": "suboxone subs sub subutex buprenorphine bupe methadone vivitrol naltrexone sublocade antabuse disulfiram "
    "campral acamprosate brixadi zubsolv strips films lofexidine lucemyra meds medication medications medicine "
    "dose doses refill prescription script rx lithium metadona buprenorfina naltrexona medicina medicinas "
    "medicamento medicamentos litio dosis receta tratamiento inyeccion injection antidepressant zoloft lexapro "
    "prozac sertralina antabus clinic clinica pharmacy farmacia "
    "film strip tongue sublingual patch shot injectable clonidine bupes suboxones methadose takehome takehomes "
    "dosing dosed window naltrexones bupre laminillas laminitas lamina laminas parches inyecciones implante "
    "implant ansiolitico antidepresivo pastillita toma dosifico",
    "missed": "missed skipped skip skipping lost ran out stole stolen flushed forgot forgotten stopped threw tossed "
    "expired empty denied tossing perdi perdieron robaron robo olvide deje tire acabo acabaron brinque salte "
    "falte termino vencio agotada negaron caduco vacio suspendi "
    "missing misplaced jacked swiped washed washer backorder delay delayed dropped cut lapsed refused spit "
    "spitting cheeking cheeked hid hiding toilet trash drain inodoro basura cano coladera saltado faltado "
    "faltan falta olvidada olvidado quedo quede vencida suspendieron autorizo caducado mojaron perdio perdida "
    "perdido robada robado closed sold sell selling vendi",
    # Low mood and leaving.
    "despair": "hopeless worthless useless pointless failure broken fixing hate disgust* loser trash garbage waste wasting "
    "hopes desesperad* inutil fracaso fracasada fracasado basura odio asco rota roto remedio perdido perdida "
    "caso "
    "lost cause beyond repair unfixable unlovable hopelessness wasted wreck doomed cursed rotten podrido "
    "podrida compostura arreglo perdidos inservible desperdicio estorbo fracasar fracase fallida fallido "
    "quitter failing fail failed fails flop cooked",
    "tired": "tired exhausted done sick enough drained fed cansado cansada cansancio harto harta agotado agotada rendido "
    "rendida fastidiado hasta",
    "cant": "cant cannot couldnt puedo aguanto aguantar soporto",
    "program": "program group iop counselor therapy therapist treatment meetings rehab sessions spot seat chart programa "
    "grupo terapia terapeuta consejera consejero tratamiento sesion sesiones psicologa reuniones junta juntas "
    "lugar expediente "
    "facility center clinic workbook binder notebook file record list roster whiteboard circle room cuaderno "
    "cuadernos lista grupal grupos",
    "leave": "leave leaving quit quitting drop dropping remove pull cancel discharge withdraw out salirme salgo salir "
    "dejo dejar renuncio abandono abandonar baja bajen borrenme denme sacarme saquenme quitenme retiro "
    "unenroll unenrolled discharged dropped resign resigning bail bailing bounce strike cross removed erase "
    "delete borradme bajenme bajarme saquen borren borrar desinscribir desinscriban renunciar renunciando "
    "rendirme tiro toalla darme",
    "alone": "alone lonely solo sola nobody isolated empty solito solita soledad",
    "cry": "cry crying sob tears llorar llorando lloro lagrimas",
    "help": "help please pls plz someone anybody ayuda ayudenme ayudeme ayudame favor porfa porfavor auxilio alguien "
    "urge urgente",
    # What makes it harmless.
    "laugh": "lol lmao haha hahaha hah ha rofl jaja jajaja jeje jajajaja xd lolol lmfao funny laugh laughed laughing "
    "risa risas "
    "lmaooo haah teehee jk kidding joking joke hilarious bromeo broma chiste chistoso jajaj jaj jsjs ajaja",
    "thanks": "thanks thank grateful appreciate glad blessed proud gracias agradecido agradecida bendecida orgullosa "
    "orgulloso",
    "fine": "fine good great ok okay better calm nice happy proud well bien mejor tranquilo tranquila contento contenta "
    "feliz calma okey padre chido bueno",
    "coped": "passed instead skill skills breathing breathed sponsor surfed surfing helped called went walked worked "
    "meeting played paso pasaron respire respiracion padrino madrina habilidad ayudo llame hable sirvio "
    "funciono lugar",
    "sober": "sober clean sobriety recovery chip milestone streak free sobrio sobria limpio limpia sobriedad ficha "
    "medalla aniversario recuperacion",
    "tired_work": "work job shift boss overtime traffic deadline trabajo jefe jefa turno chamba oficina pega curro camello",
    "thing": "phone battery wifi laptop car tv computer app celular bateria internet compu carro telefono plant plants "
    "planta plantas printer",
    # Everyday life.
    **EVERYDAY,
}

KEYS = """
suicide suicidal suicida suicidio suicidarme overdose overdosed overdosing sobredosis relapse relapsed relapsing
recaida recai craving cravings suboxone subutex buprenorphine methadone naltrexone vivitrol sublocade metadona
buprenorfina naltrexona withdrawal withdrawals abstinencia seizure seizures convulsion convulsiones convulsione heroin
heroina fentanyl fentanilo cocaine cocaina xanax klonopin clonazepam rivotril adderall percocet percocets tramadol
alcohol vodka whiskey tequila cerveza cervezas botella licoreria matarme morirme morir cortarme cortandome lastimarme
suicidarse ahorcarme colgarme desaparecer pastillas pastilla pills cutting hurting myself breathing bleeding sangrando
sangre unresponsive ambulance ambulancia policia police hopeless worthless drinking drunk smoked smoking marijuana
dealer consumir consumi consumiendo temblando vomitando sudando temblores shaking sweating vomiting puking
hallucinating alucinando knife navaja cuchillo pistola goodbye despedida razor emborrache borracho borracha golpeando
amenaza amenazo threatened choked strangled raped abused violaron abusaron living despertar disappear tonight bridge
puente purple
"""
"""Words that are recognised when they are misspelt by a letter, or by two in a long one."""

PLAIN = """
the an and of to in on at for with from that this these those is are was were am be been being it its as so but or if
then than there here what when where why how who have has had do does did done go goes get got make made want wants
wanna need like just really very still even ever anymore always please know think feel feels feeling felt say said
tell told one two three out up down off by about over some any my you your we us they because cuz cause too bad much
way day night time home will would could should let see look come came back keep every thing things people person life
right left new old good yo tu el la los las un una unos unas de del al que y o en por para con sin mi tus sus me te se
lo le les nos es son soy eres esta este esto estoy estas estan era fue ser ir va van ya muy mas pero como cuando donde
porque si no ni hay he ha han tengo tiene tienen quiero quiere puedo puede hacer hago hace decir digo dice ver veo
bien mal aqui alli ahi asi todo algo cada loving giving driving leaving moving saving having diving skills bills fills
pull pulls hills mills thrills paused elapsed relaxed release relate living craning carving caring caving crating
sharing staking staring swearing wearing bleaching breeding feeding reading heading dealers leader healer sealer
needles hopeful worthwhile cuttings putting sitting hitting getting letting betting nutting hunting hurling hurrying
turning morning morris morada mover mejorar molino cerca cereza tonto bridges fridge ridge puentes fuente cuente
policies polite priced herself himself yourself itself razon razones broncho botellas boteles botellon metadatos nopal
pastilleros pasillo pasillos pastelillo convulsivo sangria heroine cocina cocinas cocine cocino cooked abortar
abortarme lining alucinante alucinantes alcoholic alcoholics matarte despertado despertados friendsgiving livin billed
pilled spill spills dill dills chill chills cuchara amenazas consuming consumer consumers
"""
"""Plain words: never taken for a misspelt key word, and what a run-together text may be made of."""
