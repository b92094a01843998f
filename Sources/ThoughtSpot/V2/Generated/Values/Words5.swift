// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct TimeZone: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Africa/Abidjan` on the wire.
        public static var africaAbidjan: Self { "Africa/Abidjan" }
        /// `Africa/Accra` on the wire.
        public static var africaAccra: Self { "Africa/Accra" }
        /// `Africa/Addis_Ababa` on the wire.
        public static var africaAddisAbaba: Self { "Africa/Addis_Ababa" }
        /// `Africa/Algiers` on the wire.
        public static var africaAlgiers: Self { "Africa/Algiers" }
        /// `Africa/Asmara` on the wire.
        public static var africaAsmara: Self { "Africa/Asmara" }
        /// `Africa/Asmera` on the wire.
        public static var africaAsmera: Self { "Africa/Asmera" }
        /// `Africa/Bamako` on the wire.
        public static var africaBamako: Self { "Africa/Bamako" }
        /// `Africa/Bangui` on the wire.
        public static var africaBangui: Self { "Africa/Bangui" }
        /// `Africa/Banjul` on the wire.
        public static var africaBanjul: Self { "Africa/Banjul" }
        /// `Africa/Bissau` on the wire.
        public static var africaBissau: Self { "Africa/Bissau" }
        /// `Africa/Blantyre` on the wire.
        public static var africaBlantyre: Self { "Africa/Blantyre" }
        /// `Africa/Brazzaville` on the wire.
        public static var africaBrazzaville: Self { "Africa/Brazzaville" }
        /// `Africa/Bujumbura` on the wire.
        public static var africaBujumbura: Self { "Africa/Bujumbura" }
        /// `Africa/Cairo` on the wire.
        public static var africaCairo: Self { "Africa/Cairo" }
        /// `Africa/Casablanca` on the wire.
        public static var africaCasablanca: Self { "Africa/Casablanca" }
        /// `Africa/Ceuta` on the wire.
        public static var africaCeuta: Self { "Africa/Ceuta" }
        /// `Africa/Conakry` on the wire.
        public static var africaConakry: Self { "Africa/Conakry" }
        /// `Africa/Dakar` on the wire.
        public static var africaDakar: Self { "Africa/Dakar" }
        /// `Africa/Dar_es_Salaam` on the wire.
        public static var africaDarEsSalaam: Self { "Africa/Dar_es_Salaam" }
        /// `Africa/Djibouti` on the wire.
        public static var africaDjibouti: Self { "Africa/Djibouti" }
        /// `Africa/Douala` on the wire.
        public static var africaDouala: Self { "Africa/Douala" }
        /// `Africa/El_Aaiun` on the wire.
        public static var africaElAaiun: Self { "Africa/El_Aaiun" }
        /// `Africa/Freetown` on the wire.
        public static var africaFreetown: Self { "Africa/Freetown" }
        /// `Africa/Gaborone` on the wire.
        public static var africaGaborone: Self { "Africa/Gaborone" }
        /// `Africa/Harare` on the wire.
        public static var africaHarare: Self { "Africa/Harare" }
        /// `Africa/Johannesburg` on the wire.
        public static var africaJohannesburg: Self { "Africa/Johannesburg" }
        /// `Africa/Juba` on the wire.
        public static var africaJuba: Self { "Africa/Juba" }
        /// `Africa/Kampala` on the wire.
        public static var africaKampala: Self { "Africa/Kampala" }
        /// `Africa/Khartoum` on the wire.
        public static var africaKhartoum: Self { "Africa/Khartoum" }
        /// `Africa/Kigali` on the wire.
        public static var africaKigali: Self { "Africa/Kigali" }
        /// `Africa/Kinshasa` on the wire.
        public static var africaKinshasa: Self { "Africa/Kinshasa" }
        /// `Africa/Lagos` on the wire.
        public static var africaLagos: Self { "Africa/Lagos" }
        /// `Africa/Libreville` on the wire.
        public static var africaLibreville: Self { "Africa/Libreville" }
        /// `Africa/Lome` on the wire.
        public static var africaLome: Self { "Africa/Lome" }
        /// `Africa/Luanda` on the wire.
        public static var africaLuanda: Self { "Africa/Luanda" }
        /// `Africa/Lubumbashi` on the wire.
        public static var africaLubumbashi: Self { "Africa/Lubumbashi" }
        /// `Africa/Lusaka` on the wire.
        public static var africaLusaka: Self { "Africa/Lusaka" }
        /// `Africa/Malabo` on the wire.
        public static var africaMalabo: Self { "Africa/Malabo" }
        /// `Africa/Maputo` on the wire.
        public static var africaMaputo: Self { "Africa/Maputo" }
        /// `Africa/Maseru` on the wire.
        public static var africaMaseru: Self { "Africa/Maseru" }
        /// `Africa/Mbabane` on the wire.
        public static var africaMbabane: Self { "Africa/Mbabane" }
        /// `Africa/Mogadishu` on the wire.
        public static var africaMogadishu: Self { "Africa/Mogadishu" }
        /// `Africa/Monrovia` on the wire.
        public static var africaMonrovia: Self { "Africa/Monrovia" }
        /// `Africa/Nairobi` on the wire.
        public static var africaNairobi: Self { "Africa/Nairobi" }
        /// `Africa/Ndjamena` on the wire.
        public static var africaNdjamena: Self { "Africa/Ndjamena" }
        /// `Africa/Niamey` on the wire.
        public static var africaNiamey: Self { "Africa/Niamey" }
        /// `Africa/Nouakchott` on the wire.
        public static var africaNouakchott: Self { "Africa/Nouakchott" }
        /// `Africa/Ouagadougou` on the wire.
        public static var africaOuagadougou: Self { "Africa/Ouagadougou" }
        /// `Africa/Porto-Novo` on the wire.
        public static var africaPortoNovo: Self { "Africa/Porto-Novo" }
        /// `Africa/Sao_Tome` on the wire.
        public static var africaSaoTome: Self { "Africa/Sao_Tome" }
        /// `Africa/Timbuktu` on the wire.
        public static var africaTimbuktu: Self { "Africa/Timbuktu" }
        /// `Africa/Tripoli` on the wire.
        public static var africaTripoli: Self { "Africa/Tripoli" }
        /// `Africa/Tunis` on the wire.
        public static var africaTunis: Self { "Africa/Tunis" }
        /// `Africa/Windhoek` on the wire.
        public static var africaWindhoek: Self { "Africa/Windhoek" }
        /// `America/Adak` on the wire.
        public static var americaAdak: Self { "America/Adak" }
        /// `America/Anchorage` on the wire.
        public static var americaAnchorage: Self { "America/Anchorage" }
        /// `America/Anguilla` on the wire.
        public static var americaAnguilla: Self { "America/Anguilla" }
        /// `America/Antigua` on the wire.
        public static var americaAntigua: Self { "America/Antigua" }
        /// `America/Araguaina` on the wire.
        public static var americaAraguaina: Self { "America/Araguaina" }
        /// `America/Argentina/Buenos_Aires` on the wire.
        public static var americaArgentinaBuenosAires: Self { "America/Argentina/Buenos_Aires" }
        /// `America/Argentina/Catamarca` on the wire.
        public static var americaArgentinaCatamarca: Self { "America/Argentina/Catamarca" }
        /// `America/Argentina/ComodRivadavia` on the wire.
        public static var americaArgentinaComodRivadavia: Self { "America/Argentina/ComodRivadavia" }
        /// `America/Argentina/Cordoba` on the wire.
        public static var americaArgentinaCordoba: Self { "America/Argentina/Cordoba" }
        /// `America/Argentina/Jujuy` on the wire.
        public static var americaArgentinaJujuy: Self { "America/Argentina/Jujuy" }
        /// `America/Argentina/La_Rioja` on the wire.
        public static var americaArgentinaLaRioja: Self { "America/Argentina/La_Rioja" }
        /// `America/Argentina/Mendoza` on the wire.
        public static var americaArgentinaMendoza: Self { "America/Argentina/Mendoza" }
        /// `America/Argentina/Rio_Gallegos` on the wire.
        public static var americaArgentinaRioGallegos: Self { "America/Argentina/Rio_Gallegos" }
        /// `America/Argentina/Salta` on the wire.
        public static var americaArgentinaSalta: Self { "America/Argentina/Salta" }
        /// `America/Argentina/San_Juan` on the wire.
        public static var americaArgentinaSanJuan: Self { "America/Argentina/San_Juan" }
        /// `America/Argentina/San_Luis` on the wire.
        public static var americaArgentinaSanLuis: Self { "America/Argentina/San_Luis" }
        /// `America/Argentina/Tucuman` on the wire.
        public static var americaArgentinaTucuman: Self { "America/Argentina/Tucuman" }
        /// `America/Argentina/Ushuaia` on the wire.
        public static var americaArgentinaUshuaia: Self { "America/Argentina/Ushuaia" }
        /// `America/Aruba` on the wire.
        public static var americaAruba: Self { "America/Aruba" }
        /// `America/Asuncion` on the wire.
        public static var americaAsuncion: Self { "America/Asuncion" }
        /// `America/Atikokan` on the wire.
        public static var americaAtikokan: Self { "America/Atikokan" }
        /// `America/Atka` on the wire.
        public static var americaAtka: Self { "America/Atka" }
        /// `America/Bahia` on the wire.
        public static var americaBahia: Self { "America/Bahia" }
        /// `America/Bahia_Banderas` on the wire.
        public static var americaBahiaBanderas: Self { "America/Bahia_Banderas" }
        /// `America/Barbados` on the wire.
        public static var americaBarbados: Self { "America/Barbados" }
        /// `America/Belem` on the wire.
        public static var americaBelem: Self { "America/Belem" }
        /// `America/Belize` on the wire.
        public static var americaBelize: Self { "America/Belize" }
        /// `America/Blanc-Sablon` on the wire.
        public static var americaBlancSablon: Self { "America/Blanc-Sablon" }
        /// `America/Boa_Vista` on the wire.
        public static var americaBoaVista: Self { "America/Boa_Vista" }
        /// `America/Bogota` on the wire.
        public static var americaBogota: Self { "America/Bogota" }
        /// `America/Boise` on the wire.
        public static var americaBoise: Self { "America/Boise" }
        /// `America/Buenos_Aires` on the wire.
        public static var americaBuenosAires: Self { "America/Buenos_Aires" }
        /// `America/Cambridge_Bay` on the wire.
        public static var americaCambridgeBay: Self { "America/Cambridge_Bay" }
        /// `America/Campo_Grande` on the wire.
        public static var americaCampoGrande: Self { "America/Campo_Grande" }
        /// `America/Cancun` on the wire.
        public static var americaCancun: Self { "America/Cancun" }
        /// `America/Caracas` on the wire.
        public static var americaCaracas: Self { "America/Caracas" }
        /// `America/Catamarca` on the wire.
        public static var americaCatamarca: Self { "America/Catamarca" }
        /// `America/Cayenne` on the wire.
        public static var americaCayenne: Self { "America/Cayenne" }
        /// `America/Cayman` on the wire.
        public static var americaCayman: Self { "America/Cayman" }
        /// `America/Chicago` on the wire.
        public static var americaChicago: Self { "America/Chicago" }
        /// `America/Chihuahua` on the wire.
        public static var americaChihuahua: Self { "America/Chihuahua" }
        /// `America/Coral_Harbour` on the wire.
        public static var americaCoralHarbour: Self { "America/Coral_Harbour" }
        /// `America/Cordoba` on the wire.
        public static var americaCordoba: Self { "America/Cordoba" }
        /// `America/Costa_Rica` on the wire.
        public static var americaCostaRica: Self { "America/Costa_Rica" }
        /// `America/Creston` on the wire.
        public static var americaCreston: Self { "America/Creston" }
        /// `America/Cuiaba` on the wire.
        public static var americaCuiaba: Self { "America/Cuiaba" }
        /// `America/Curacao` on the wire.
        public static var americaCuracao: Self { "America/Curacao" }
        /// `America/Danmarkshavn` on the wire.
        public static var americaDanmarkshavn: Self { "America/Danmarkshavn" }
        /// `America/Dawson` on the wire.
        public static var americaDawson: Self { "America/Dawson" }
        /// `America/Dawson_Creek` on the wire.
        public static var americaDawsonCreek: Self { "America/Dawson_Creek" }
        /// `America/Denver` on the wire.
        public static var americaDenver: Self { "America/Denver" }
        /// `America/Detroit` on the wire.
        public static var americaDetroit: Self { "America/Detroit" }
        /// `America/Dominica` on the wire.
        public static var americaDominica: Self { "America/Dominica" }
        /// `America/Edmonton` on the wire.
        public static var americaEdmonton: Self { "America/Edmonton" }
        /// `America/Eirunepe` on the wire.
        public static var americaEirunepe: Self { "America/Eirunepe" }
        /// `America/El_Salvador` on the wire.
        public static var americaElSalvador: Self { "America/El_Salvador" }
        /// `America/Ensenada` on the wire.
        public static var americaEnsenada: Self { "America/Ensenada" }
        /// `America/Fort_Nelson` on the wire.
        public static var americaFortNelson: Self { "America/Fort_Nelson" }
        /// `America/Fort_Wayne` on the wire.
        public static var americaFortWayne: Self { "America/Fort_Wayne" }
        /// `America/Fortaleza` on the wire.
        public static var americaFortaleza: Self { "America/Fortaleza" }
        /// `America/Glace_Bay` on the wire.
        public static var americaGlaceBay: Self { "America/Glace_Bay" }
        /// `America/Godthab` on the wire.
        public static var americaGodthab: Self { "America/Godthab" }
        /// `America/Goose_Bay` on the wire.
        public static var americaGooseBay: Self { "America/Goose_Bay" }
        /// `America/Grand_Turk` on the wire.
        public static var americaGrandTurk: Self { "America/Grand_Turk" }
        /// `America/Grenada` on the wire.
        public static var americaGrenada: Self { "America/Grenada" }
        /// `America/Guadeloupe` on the wire.
        public static var americaGuadeloupe: Self { "America/Guadeloupe" }
        /// `America/Guatemala` on the wire.
        public static var americaGuatemala: Self { "America/Guatemala" }
        /// `America/Guayaquil` on the wire.
        public static var americaGuayaquil: Self { "America/Guayaquil" }
        /// `America/Guyana` on the wire.
        public static var americaGuyana: Self { "America/Guyana" }
        /// `America/Halifax` on the wire.
        public static var americaHalifax: Self { "America/Halifax" }
        /// `America/Havana` on the wire.
        public static var americaHavana: Self { "America/Havana" }
        /// `America/Hermosillo` on the wire.
        public static var americaHermosillo: Self { "America/Hermosillo" }
        /// `America/Indiana/Indianapolis` on the wire.
        public static var americaIndianaIndianapolis: Self { "America/Indiana/Indianapolis" }
        /// `America/Indiana/Knox` on the wire.
        public static var americaIndianaKnox: Self { "America/Indiana/Knox" }
        /// `America/Indiana/Marengo` on the wire.
        public static var americaIndianaMarengo: Self { "America/Indiana/Marengo" }
        /// `America/Indiana/Petersburg` on the wire.
        public static var americaIndianaPetersburg: Self { "America/Indiana/Petersburg" }
        /// `America/Indiana/Tell_City` on the wire.
        public static var americaIndianaTellCity: Self { "America/Indiana/Tell_City" }
        /// `America/Indiana/Vevay` on the wire.
        public static var americaIndianaVevay: Self { "America/Indiana/Vevay" }
        /// `America/Indiana/Vincennes` on the wire.
        public static var americaIndianaVincennes: Self { "America/Indiana/Vincennes" }
        /// `America/Indiana/Winamac` on the wire.
        public static var americaIndianaWinamac: Self { "America/Indiana/Winamac" }
        /// `America/Indianapolis` on the wire.
        public static var americaIndianapolis: Self { "America/Indianapolis" }
        /// `America/Inuvik` on the wire.
        public static var americaInuvik: Self { "America/Inuvik" }
        /// `America/Iqaluit` on the wire.
        public static var americaIqaluit: Self { "America/Iqaluit" }
        /// `America/Jamaica` on the wire.
        public static var americaJamaica: Self { "America/Jamaica" }
        /// `America/Jujuy` on the wire.
        public static var americaJujuy: Self { "America/Jujuy" }
        /// `America/Juneau` on the wire.
        public static var americaJuneau: Self { "America/Juneau" }
        /// `America/Kentucky/Louisville` on the wire.
        public static var americaKentuckyLouisville: Self { "America/Kentucky/Louisville" }
        /// `America/Kentucky/Monticello` on the wire.
        public static var americaKentuckyMonticello: Self { "America/Kentucky/Monticello" }
        /// `America/Knox_IN` on the wire.
        public static var americaKnoxIn: Self { "America/Knox_IN" }
        /// `America/Kralendijk` on the wire.
        public static var americaKralendijk: Self { "America/Kralendijk" }
        /// `America/La_Paz` on the wire.
        public static var americaLaPaz: Self { "America/La_Paz" }
        /// `America/Lima` on the wire.
        public static var americaLima: Self { "America/Lima" }
        /// `America/Los_Angeles` on the wire.
        public static var americaLosAngeles: Self { "America/Los_Angeles" }
        /// `America/Louisville` on the wire.
        public static var americaLouisville: Self { "America/Louisville" }
        /// `America/Lower_Princes` on the wire.
        public static var americaLowerPrinces: Self { "America/Lower_Princes" }
        /// `America/Maceio` on the wire.
        public static var americaMaceio: Self { "America/Maceio" }
        /// `America/Managua` on the wire.
        public static var americaManagua: Self { "America/Managua" }
        /// `America/Manaus` on the wire.
        public static var americaManaus: Self { "America/Manaus" }
        /// `America/Marigot` on the wire.
        public static var americaMarigot: Self { "America/Marigot" }
        /// `America/Martinique` on the wire.
        public static var americaMartinique: Self { "America/Martinique" }
        /// `America/Matamoros` on the wire.
        public static var americaMatamoros: Self { "America/Matamoros" }
        /// `America/Mazatlan` on the wire.
        public static var americaMazatlan: Self { "America/Mazatlan" }
        /// `America/Mendoza` on the wire.
        public static var americaMendoza: Self { "America/Mendoza" }
        /// `America/Menominee` on the wire.
        public static var americaMenominee: Self { "America/Menominee" }
        /// `America/Merida` on the wire.
        public static var americaMerida: Self { "America/Merida" }
        /// `America/Metlakatla` on the wire.
        public static var americaMetlakatla: Self { "America/Metlakatla" }
        /// `America/Mexico_City` on the wire.
        public static var americaMexicoCity: Self { "America/Mexico_City" }
        /// `America/Miquelon` on the wire.
        public static var americaMiquelon: Self { "America/Miquelon" }
        /// `America/Moncton` on the wire.
        public static var americaMoncton: Self { "America/Moncton" }
        /// `America/Monterrey` on the wire.
        public static var americaMonterrey: Self { "America/Monterrey" }
        /// `America/Montevideo` on the wire.
        public static var americaMontevideo: Self { "America/Montevideo" }
        /// `America/Montreal` on the wire.
        public static var americaMontreal: Self { "America/Montreal" }
        /// `America/Montserrat` on the wire.
        public static var americaMontserrat: Self { "America/Montserrat" }
        /// `America/Nassau` on the wire.
        public static var americaNassau: Self { "America/Nassau" }
        /// `America/New_York` on the wire.
        public static var americaNewYork: Self { "America/New_York" }
        /// `America/Nipigon` on the wire.
        public static var americaNipigon: Self { "America/Nipigon" }
        /// `America/Nome` on the wire.
        public static var americaNome: Self { "America/Nome" }
        /// `America/Noronha` on the wire.
        public static var americaNoronha: Self { "America/Noronha" }
        /// `America/North_Dakota/Beulah` on the wire.
        public static var americaNorthDakotaBeulah: Self { "America/North_Dakota/Beulah" }
        /// `America/North_Dakota/Center` on the wire.
        public static var americaNorthDakotaCenter: Self { "America/North_Dakota/Center" }
        /// `America/North_Dakota/New_Salem` on the wire.
        public static var americaNorthDakotaNewSalem: Self { "America/North_Dakota/New_Salem" }
        /// `America/Nuuk` on the wire.
        public static var americaNuuk: Self { "America/Nuuk" }
        /// `America/Ojinaga` on the wire.
        public static var americaOjinaga: Self { "America/Ojinaga" }
        /// `America/Panama` on the wire.
        public static var americaPanama: Self { "America/Panama" }
        /// `America/Pangnirtung` on the wire.
        public static var americaPangnirtung: Self { "America/Pangnirtung" }
        /// `America/Paramaribo` on the wire.
        public static var americaParamaribo: Self { "America/Paramaribo" }
        /// `America/Phoenix` on the wire.
        public static var americaPhoenix: Self { "America/Phoenix" }
        /// `America/Port-au-Prince` on the wire.
        public static var americaPortAuPrince: Self { "America/Port-au-Prince" }
        /// `America/Port_of_Spain` on the wire.
        public static var americaPortOfSpain: Self { "America/Port_of_Spain" }
        /// `America/Porto_Acre` on the wire.
        public static var americaPortoAcre: Self { "America/Porto_Acre" }
        /// `America/Porto_Velho` on the wire.
        public static var americaPortoVelho: Self { "America/Porto_Velho" }
        /// `America/Puerto_Rico` on the wire.
        public static var americaPuertoRico: Self { "America/Puerto_Rico" }
        /// `America/Punta_Arenas` on the wire.
        public static var americaPuntaArenas: Self { "America/Punta_Arenas" }
        /// `America/Rainy_River` on the wire.
        public static var americaRainyRiver: Self { "America/Rainy_River" }
        /// `America/Rankin_Inlet` on the wire.
        public static var americaRankinInlet: Self { "America/Rankin_Inlet" }
        /// `America/Recife` on the wire.
        public static var americaRecife: Self { "America/Recife" }
        /// `America/Regina` on the wire.
        public static var americaRegina: Self { "America/Regina" }
        /// `America/Resolute` on the wire.
        public static var americaResolute: Self { "America/Resolute" }
        /// `America/Rio_Branco` on the wire.
        public static var americaRioBranco: Self { "America/Rio_Branco" }
        /// `America/Rosario` on the wire.
        public static var americaRosario: Self { "America/Rosario" }
        /// `America/Santa_Isabel` on the wire.
        public static var americaSantaIsabel: Self { "America/Santa_Isabel" }
        /// `America/Santarem` on the wire.
        public static var americaSantarem: Self { "America/Santarem" }
        /// `America/Santiago` on the wire.
        public static var americaSantiago: Self { "America/Santiago" }
        /// `America/Santo_Domingo` on the wire.
        public static var americaSantoDomingo: Self { "America/Santo_Domingo" }
        /// `America/Sao_Paulo` on the wire.
        public static var americaSaoPaulo: Self { "America/Sao_Paulo" }
        /// `America/Scoresbysund` on the wire.
        public static var americaScoresbysund: Self { "America/Scoresbysund" }
        /// `America/Shiprock` on the wire.
        public static var americaShiprock: Self { "America/Shiprock" }
        /// `America/Sitka` on the wire.
        public static var americaSitka: Self { "America/Sitka" }
        /// `America/St_Barthelemy` on the wire.
        public static var americaStBarthelemy: Self { "America/St_Barthelemy" }
        /// `America/St_Johns` on the wire.
        public static var americaStJohns: Self { "America/St_Johns" }
        /// `America/St_Kitts` on the wire.
        public static var americaStKitts: Self { "America/St_Kitts" }
        /// `America/St_Lucia` on the wire.
        public static var americaStLucia: Self { "America/St_Lucia" }
        /// `America/St_Thomas` on the wire.
        public static var americaStThomas: Self { "America/St_Thomas" }
        /// `America/St_Vincent` on the wire.
        public static var americaStVincent: Self { "America/St_Vincent" }
        /// `America/Swift_Current` on the wire.
        public static var americaSwiftCurrent: Self { "America/Swift_Current" }
        /// `America/Tegucigalpa` on the wire.
        public static var americaTegucigalpa: Self { "America/Tegucigalpa" }
        /// `America/Thule` on the wire.
        public static var americaThule: Self { "America/Thule" }
        /// `America/Thunder_Bay` on the wire.
        public static var americaThunderBay: Self { "America/Thunder_Bay" }
        /// `America/Tijuana` on the wire.
        public static var americaTijuana: Self { "America/Tijuana" }
        /// `America/Toronto` on the wire.
        public static var americaToronto: Self { "America/Toronto" }
        /// `America/Tortola` on the wire.
        public static var americaTortola: Self { "America/Tortola" }
        /// `America/Vancouver` on the wire.
        public static var americaVancouver: Self { "America/Vancouver" }
        /// `America/Virgin` on the wire.
        public static var americaVirgin: Self { "America/Virgin" }
        /// `America/Whitehorse` on the wire.
        public static var americaWhitehorse: Self { "America/Whitehorse" }
        /// `America/Winnipeg` on the wire.
        public static var americaWinnipeg: Self { "America/Winnipeg" }
        /// `America/Yakutat` on the wire.
        public static var americaYakutat: Self { "America/Yakutat" }
        /// `America/Yellowknife` on the wire.
        public static var americaYellowknife: Self { "America/Yellowknife" }
        /// `Antarctica/Casey` on the wire.
        public static var antarcticaCasey: Self { "Antarctica/Casey" }
        /// `Antarctica/Davis` on the wire.
        public static var antarcticaDavis: Self { "Antarctica/Davis" }
        /// `Antarctica/DumontDUrville` on the wire.
        public static var antarcticaDumontDUrville: Self { "Antarctica/DumontDUrville" }
        /// `Antarctica/Macquarie` on the wire.
        public static var antarcticaMacquarie: Self { "Antarctica/Macquarie" }
        /// `Antarctica/Mawson` on the wire.
        public static var antarcticaMawson: Self { "Antarctica/Mawson" }
        /// `Antarctica/McMurdo` on the wire.
        public static var antarcticaMcMurdo: Self { "Antarctica/McMurdo" }
        /// `Antarctica/Palmer` on the wire.
        public static var antarcticaPalmer: Self { "Antarctica/Palmer" }
        /// `Antarctica/Rothera` on the wire.
        public static var antarcticaRothera: Self { "Antarctica/Rothera" }
        /// `Antarctica/South_Pole` on the wire.
        public static var antarcticaSouthPole: Self { "Antarctica/South_Pole" }
        /// `Antarctica/Syowa` on the wire.
        public static var antarcticaSyowa: Self { "Antarctica/Syowa" }
        /// `Antarctica/Troll` on the wire.
        public static var antarcticaTroll: Self { "Antarctica/Troll" }
        /// `Antarctica/Vostok` on the wire.
        public static var antarcticaVostok: Self { "Antarctica/Vostok" }
        /// `Arctic/Longyearbyen` on the wire.
        public static var arcticLongyearbyen: Self { "Arctic/Longyearbyen" }
        /// `Asia/Aden` on the wire.
        public static var asiaAden: Self { "Asia/Aden" }
        /// `Asia/Almaty` on the wire.
        public static var asiaAlmaty: Self { "Asia/Almaty" }
        /// `Asia/Amman` on the wire.
        public static var asiaAmman: Self { "Asia/Amman" }
        /// `Asia/Anadyr` on the wire.
        public static var asiaAnadyr: Self { "Asia/Anadyr" }
        /// `Asia/Aqtau` on the wire.
        public static var asiaAqtau: Self { "Asia/Aqtau" }
        /// `Asia/Aqtobe` on the wire.
        public static var asiaAqtobe: Self { "Asia/Aqtobe" }
        /// `Asia/Ashgabat` on the wire.
        public static var asiaAshgabat: Self { "Asia/Ashgabat" }
        /// `Asia/Ashkhabad` on the wire.
        public static var asiaAshkhabad: Self { "Asia/Ashkhabad" }
        /// `Asia/Atyrau` on the wire.
        public static var asiaAtyrau: Self { "Asia/Atyrau" }
        /// `Asia/Baghdad` on the wire.
        public static var asiaBaghdad: Self { "Asia/Baghdad" }
        /// `Asia/Bahrain` on the wire.
        public static var asiaBahrain: Self { "Asia/Bahrain" }
        /// `Asia/Baku` on the wire.
        public static var asiaBaku: Self { "Asia/Baku" }
        /// `Asia/Bangkok` on the wire.
        public static var asiaBangkok: Self { "Asia/Bangkok" }
        /// `Asia/Barnaul` on the wire.
        public static var asiaBarnaul: Self { "Asia/Barnaul" }
        /// `Asia/Beirut` on the wire.
        public static var asiaBeirut: Self { "Asia/Beirut" }
        /// `Asia/Bishkek` on the wire.
        public static var asiaBishkek: Self { "Asia/Bishkek" }
        /// `Asia/Brunei` on the wire.
        public static var asiaBrunei: Self { "Asia/Brunei" }
        /// `Asia/Calcutta` on the wire.
        public static var asiaCalcutta: Self { "Asia/Calcutta" }
        /// `Asia/Chita` on the wire.
        public static var asiaChita: Self { "Asia/Chita" }
        /// `Asia/Choibalsan` on the wire.
        public static var asiaChoibalsan: Self { "Asia/Choibalsan" }
        /// `Asia/Chongqing` on the wire.
        public static var asiaChongqing: Self { "Asia/Chongqing" }
        /// `Asia/Chungking` on the wire.
        public static var asiaChungking: Self { "Asia/Chungking" }
        /// `Asia/Colombo` on the wire.
        public static var asiaColombo: Self { "Asia/Colombo" }
        /// `Asia/Dacca` on the wire.
        public static var asiaDacca: Self { "Asia/Dacca" }
        /// `Asia/Damascus` on the wire.
        public static var asiaDamascus: Self { "Asia/Damascus" }
        /// `Asia/Dhaka` on the wire.
        public static var asiaDhaka: Self { "Asia/Dhaka" }
        /// `Asia/Dili` on the wire.
        public static var asiaDili: Self { "Asia/Dili" }
        /// `Asia/Dubai` on the wire.
        public static var asiaDubai: Self { "Asia/Dubai" }
        /// `Asia/Dushanbe` on the wire.
        public static var asiaDushanbe: Self { "Asia/Dushanbe" }
        /// `Asia/Famagusta` on the wire.
        public static var asiaFamagusta: Self { "Asia/Famagusta" }
        /// `Asia/Gaza` on the wire.
        public static var asiaGaza: Self { "Asia/Gaza" }
        /// `Asia/Harbin` on the wire.
        public static var asiaHarbin: Self { "Asia/Harbin" }
        /// `Asia/Hebron` on the wire.
        public static var asiaHebron: Self { "Asia/Hebron" }
        /// `Asia/Ho_Chi_Minh` on the wire.
        public static var asiaHoChiMinh: Self { "Asia/Ho_Chi_Minh" }
        /// `Asia/Hong_Kong` on the wire.
        public static var asiaHongKong: Self { "Asia/Hong_Kong" }
        /// `Asia/Hovd` on the wire.
        public static var asiaHovd: Self { "Asia/Hovd" }
        /// `Asia/Irkutsk` on the wire.
        public static var asiaIrkutsk: Self { "Asia/Irkutsk" }
        /// `Asia/Istanbul` on the wire.
        public static var asiaIstanbul: Self { "Asia/Istanbul" }
        /// `Asia/Jakarta` on the wire.
        public static var asiaJakarta: Self { "Asia/Jakarta" }
        /// `Asia/Jayapura` on the wire.
        public static var asiaJayapura: Self { "Asia/Jayapura" }
        /// `Asia/Jerusalem` on the wire.
        public static var asiaJerusalem: Self { "Asia/Jerusalem" }
        /// `Asia/Kabul` on the wire.
        public static var asiaKabul: Self { "Asia/Kabul" }
        /// `Asia/Kamchatka` on the wire.
        public static var asiaKamchatka: Self { "Asia/Kamchatka" }
        /// `Asia/Karachi` on the wire.
        public static var asiaKarachi: Self { "Asia/Karachi" }
        /// `Asia/Kashgar` on the wire.
        public static var asiaKashgar: Self { "Asia/Kashgar" }
        /// `Asia/Kathmandu` on the wire.
        public static var asiaKathmandu: Self { "Asia/Kathmandu" }
        /// `Asia/Katmandu` on the wire.
        public static var asiaKatmandu: Self { "Asia/Katmandu" }
        /// `Asia/Khandyga` on the wire.
        public static var asiaKhandyga: Self { "Asia/Khandyga" }
        /// `Asia/Kolkata` on the wire.
        public static var asiaKolkata: Self { "Asia/Kolkata" }
        /// `Asia/Krasnoyarsk` on the wire.
        public static var asiaKrasnoyarsk: Self { "Asia/Krasnoyarsk" }
        /// `Asia/Kuala_Lumpur` on the wire.
        public static var asiaKualaLumpur: Self { "Asia/Kuala_Lumpur" }
        /// `Asia/Kuching` on the wire.
        public static var asiaKuching: Self { "Asia/Kuching" }
        /// `Asia/Kuwait` on the wire.
        public static var asiaKuwait: Self { "Asia/Kuwait" }
        /// `Asia/Macao` on the wire.
        public static var asiaMacao: Self { "Asia/Macao" }
        /// `Asia/Macau` on the wire.
        public static var asiaMacau: Self { "Asia/Macau" }
        /// `Asia/Magadan` on the wire.
        public static var asiaMagadan: Self { "Asia/Magadan" }
        /// `Asia/Makassar` on the wire.
        public static var asiaMakassar: Self { "Asia/Makassar" }
        /// `Asia/Manila` on the wire.
        public static var asiaManila: Self { "Asia/Manila" }
        /// `Asia/Muscat` on the wire.
        public static var asiaMuscat: Self { "Asia/Muscat" }
        /// `Asia/Nicosia` on the wire.
        public static var asiaNicosia: Self { "Asia/Nicosia" }
        /// `Asia/Novokuznetsk` on the wire.
        public static var asiaNovokuznetsk: Self { "Asia/Novokuznetsk" }
        /// `Asia/Novosibirsk` on the wire.
        public static var asiaNovosibirsk: Self { "Asia/Novosibirsk" }
        /// `Asia/Omsk` on the wire.
        public static var asiaOmsk: Self { "Asia/Omsk" }
        /// `Asia/Oral` on the wire.
        public static var asiaOral: Self { "Asia/Oral" }
        /// `Asia/Phnom_Penh` on the wire.
        public static var asiaPhnomPenh: Self { "Asia/Phnom_Penh" }
        /// `Asia/Pontianak` on the wire.
        public static var asiaPontianak: Self { "Asia/Pontianak" }
        /// `Asia/Pyongyang` on the wire.
        public static var asiaPyongyang: Self { "Asia/Pyongyang" }
        /// `Asia/Qatar` on the wire.
        public static var asiaQatar: Self { "Asia/Qatar" }
        /// `Asia/Qostanay` on the wire.
        public static var asiaQostanay: Self { "Asia/Qostanay" }
        /// `Asia/Qyzylorda` on the wire.
        public static var asiaQyzylorda: Self { "Asia/Qyzylorda" }
        /// `Asia/Rangoon` on the wire.
        public static var asiaRangoon: Self { "Asia/Rangoon" }
        /// `Asia/Riyadh` on the wire.
        public static var asiaRiyadh: Self { "Asia/Riyadh" }
        /// `Asia/Saigon` on the wire.
        public static var asiaSaigon: Self { "Asia/Saigon" }
        /// `Asia/Sakhalin` on the wire.
        public static var asiaSakhalin: Self { "Asia/Sakhalin" }
        /// `Asia/Samarkand` on the wire.
        public static var asiaSamarkand: Self { "Asia/Samarkand" }
        /// `Asia/Seoul` on the wire.
        public static var asiaSeoul: Self { "Asia/Seoul" }
        /// `Asia/Shanghai` on the wire.
        public static var asiaShanghai: Self { "Asia/Shanghai" }
        /// `Asia/Singapore` on the wire.
        public static var asiaSingapore: Self { "Asia/Singapore" }
        /// `Asia/Srednekolymsk` on the wire.
        public static var asiaSrednekolymsk: Self { "Asia/Srednekolymsk" }
        /// `Asia/Taipei` on the wire.
        public static var asiaTaipei: Self { "Asia/Taipei" }
        /// `Asia/Tashkent` on the wire.
        public static var asiaTashkent: Self { "Asia/Tashkent" }
        /// `Asia/Tbilisi` on the wire.
        public static var asiaTbilisi: Self { "Asia/Tbilisi" }
        /// `Asia/Tehran` on the wire.
        public static var asiaTehran: Self { "Asia/Tehran" }
        /// `Asia/Tel_Aviv` on the wire.
        public static var asiaTelAviv: Self { "Asia/Tel_Aviv" }
        /// `Asia/Thimbu` on the wire.
        public static var asiaThimbu: Self { "Asia/Thimbu" }
        /// `Asia/Thimphu` on the wire.
        public static var asiaThimphu: Self { "Asia/Thimphu" }
        /// `Asia/Tokyo` on the wire.
        public static var asiaTokyo: Self { "Asia/Tokyo" }
        /// `Asia/Tomsk` on the wire.
        public static var asiaTomsk: Self { "Asia/Tomsk" }
        /// `Asia/Ujung_Pandang` on the wire.
        public static var asiaUjungPandang: Self { "Asia/Ujung_Pandang" }
        /// `Asia/Ulaanbaatar` on the wire.
        public static var asiaUlaanbaatar: Self { "Asia/Ulaanbaatar" }
        /// `Asia/Ulan_Bator` on the wire.
        public static var asiaUlanBator: Self { "Asia/Ulan_Bator" }
        /// `Asia/Urumqi` on the wire.
        public static var asiaUrumqi: Self { "Asia/Urumqi" }
        /// `Asia/Ust-Nera` on the wire.
        public static var asiaUstNera: Self { "Asia/Ust-Nera" }
        /// `Asia/Vientiane` on the wire.
        public static var asiaVientiane: Self { "Asia/Vientiane" }
        /// `Asia/Vladivostok` on the wire.
        public static var asiaVladivostok: Self { "Asia/Vladivostok" }
        /// `Asia/Yakutsk` on the wire.
        public static var asiaYakutsk: Self { "Asia/Yakutsk" }
        /// `Asia/Yangon` on the wire.
        public static var asiaYangon: Self { "Asia/Yangon" }
        /// `Asia/Yekaterinburg` on the wire.
        public static var asiaYekaterinburg: Self { "Asia/Yekaterinburg" }
        /// `Asia/Yerevan` on the wire.
        public static var asiaYerevan: Self { "Asia/Yerevan" }
        /// `Atlantic/Azores` on the wire.
        public static var atlanticAzores: Self { "Atlantic/Azores" }
        /// `Atlantic/Bermuda` on the wire.
        public static var atlanticBermuda: Self { "Atlantic/Bermuda" }
        /// `Atlantic/Canary` on the wire.
        public static var atlanticCanary: Self { "Atlantic/Canary" }
        /// `Atlantic/Cape_Verde` on the wire.
        public static var atlanticCapeVerde: Self { "Atlantic/Cape_Verde" }
        /// `Atlantic/Faeroe` on the wire.
        public static var atlanticFaeroe: Self { "Atlantic/Faeroe" }
        /// `Atlantic/Faroe` on the wire.
        public static var atlanticFaroe: Self { "Atlantic/Faroe" }
        /// `Atlantic/Jan_Mayen` on the wire.
        public static var atlanticJanMayen: Self { "Atlantic/Jan_Mayen" }
        /// `Atlantic/Madeira` on the wire.
        public static var atlanticMadeira: Self { "Atlantic/Madeira" }
        /// `Atlantic/Reykjavik` on the wire.
        public static var atlanticReykjavik: Self { "Atlantic/Reykjavik" }
        /// `Atlantic/South_Georgia` on the wire.
        public static var atlanticSouthGeorgia: Self { "Atlantic/South_Georgia" }
        /// `Atlantic/St_Helena` on the wire.
        public static var atlanticStHelena: Self { "Atlantic/St_Helena" }
        /// `Atlantic/Stanley` on the wire.
        public static var atlanticStanley: Self { "Atlantic/Stanley" }
        /// `Australia/ACT` on the wire.
        public static var australiaAct: Self { "Australia/ACT" }
        /// `Australia/Adelaide` on the wire.
        public static var australiaAdelaide: Self { "Australia/Adelaide" }
        /// `Australia/Brisbane` on the wire.
        public static var australiaBrisbane: Self { "Australia/Brisbane" }
        /// `Australia/Broken_Hill` on the wire.
        public static var australiaBrokenHill: Self { "Australia/Broken_Hill" }
        /// `Australia/Canberra` on the wire.
        public static var australiaCanberra: Self { "Australia/Canberra" }
        /// `Australia/Currie` on the wire.
        public static var australiaCurrie: Self { "Australia/Currie" }
        /// `Australia/Darwin` on the wire.
        public static var australiaDarwin: Self { "Australia/Darwin" }
        /// `Australia/Eucla` on the wire.
        public static var australiaEucla: Self { "Australia/Eucla" }
        /// `Australia/Hobart` on the wire.
        public static var australiaHobart: Self { "Australia/Hobart" }
        /// `Australia/LHI` on the wire.
        public static var australiaLhi: Self { "Australia/LHI" }
        /// `Australia/Lindeman` on the wire.
        public static var australiaLindeman: Self { "Australia/Lindeman" }
        /// `Australia/Lord_Howe` on the wire.
        public static var australiaLordHowe: Self { "Australia/Lord_Howe" }
        /// `Australia/Melbourne` on the wire.
        public static var australiaMelbourne: Self { "Australia/Melbourne" }
        /// `Australia/NSW` on the wire.
        public static var australiaNsw: Self { "Australia/NSW" }
        /// `Australia/North` on the wire.
        public static var australiaNorth: Self { "Australia/North" }
        /// `Australia/Perth` on the wire.
        public static var australiaPerth: Self { "Australia/Perth" }
        /// `Australia/Queensland` on the wire.
        public static var australiaQueensland: Self { "Australia/Queensland" }
        /// `Australia/South` on the wire.
        public static var australiaSouth: Self { "Australia/South" }
        /// `Australia/Sydney` on the wire.
        public static var australiaSydney: Self { "Australia/Sydney" }
        /// `Australia/Tasmania` on the wire.
        public static var australiaTasmania: Self { "Australia/Tasmania" }
        /// `Australia/Victoria` on the wire.
        public static var australiaVictoria: Self { "Australia/Victoria" }
        /// `Australia/West` on the wire.
        public static var australiaWest: Self { "Australia/West" }
        /// `Australia/Yancowinna` on the wire.
        public static var australiaYancowinna: Self { "Australia/Yancowinna" }
        /// `Brazil/Acre` on the wire.
        public static var brazilAcre: Self { "Brazil/Acre" }
        /// `Brazil/DeNoronha` on the wire.
        public static var brazilDeNoronha: Self { "Brazil/DeNoronha" }
        /// `Brazil/East` on the wire.
        public static var brazilEast: Self { "Brazil/East" }
        /// `Brazil/West` on the wire.
        public static var brazilWest: Self { "Brazil/West" }
        /// `CET` on the wire.
        public static var cet: Self { "CET" }
        /// `CST6CDT` on the wire.
        public static var cst6Cdt: Self { "CST6CDT" }
        /// `Canada/Atlantic` on the wire.
        public static var canadaAtlantic: Self { "Canada/Atlantic" }
        /// `Canada/Central` on the wire.
        public static var canadaCentral: Self { "Canada/Central" }
        /// `Canada/Eastern` on the wire.
        public static var canadaEastern: Self { "Canada/Eastern" }
        /// `Canada/Mountain` on the wire.
        public static var canadaMountain: Self { "Canada/Mountain" }
        /// `Canada/Newfoundland` on the wire.
        public static var canadaNewfoundland: Self { "Canada/Newfoundland" }
        /// `Canada/Pacific` on the wire.
        public static var canadaPacific: Self { "Canada/Pacific" }
        /// `Canada/Saskatchewan` on the wire.
        public static var canadaSaskatchewan: Self { "Canada/Saskatchewan" }
        /// `Canada/Yukon` on the wire.
        public static var canadaYukon: Self { "Canada/Yukon" }
        /// `Chile/Continental` on the wire.
        public static var chileContinental: Self { "Chile/Continental" }
        /// `Chile/EasterIsland` on the wire.
        public static var chileEasterIsland: Self { "Chile/EasterIsland" }
        /// `Cuba` on the wire.
        public static var cuba: Self { "Cuba" }
        /// `EET` on the wire.
        public static var eet: Self { "EET" }
        /// `EST5EDT` on the wire.
        public static var est5Edt: Self { "EST5EDT" }
        /// `Egypt` on the wire.
        public static var egypt: Self { "Egypt" }
        /// `Eire` on the wire.
        public static var eire: Self { "Eire" }
        /// `Etc/GMT` on the wire.
        public static var etcGmt: Self { "Etc/GMT" }
        /// `Etc/GMT+0` on the wire.
        public static var etcGmt0: Self { "Etc/GMT+0" }
        /// `Etc/GMT+1` on the wire.
        public static var etcGmt1: Self { "Etc/GMT+1" }
        /// `Etc/GMT+10` on the wire.
        public static var etcGmt10: Self { "Etc/GMT+10" }
        /// `Etc/GMT+11` on the wire.
        public static var etcGmt11: Self { "Etc/GMT+11" }
        /// `Etc/GMT+12` on the wire.
        public static var etcGmt12: Self { "Etc/GMT+12" }
        /// `Etc/GMT+2` on the wire.
        public static var etcGmt2: Self { "Etc/GMT+2" }
        /// `Etc/GMT+3` on the wire.
        public static var etcGmt3: Self { "Etc/GMT+3" }
        /// `Etc/GMT+4` on the wire.
        public static var etcGmt4: Self { "Etc/GMT+4" }
        /// `Etc/GMT+5` on the wire.
        public static var etcGmt5: Self { "Etc/GMT+5" }
        /// `Etc/GMT+6` on the wire.
        public static var etcGmt6: Self { "Etc/GMT+6" }
        /// `Etc/GMT+7` on the wire.
        public static var etcGmt7: Self { "Etc/GMT+7" }
        /// `Etc/GMT+8` on the wire.
        public static var etcGmt8: Self { "Etc/GMT+8" }
        /// `Etc/GMT+9` on the wire.
        public static var etcGmt9: Self { "Etc/GMT+9" }
        /// `Etc/GMT-0` on the wire.
        public static var etcGmt0Word: Self { "Etc/GMT-0" }
        /// `Etc/GMT-1` on the wire.
        public static var etcGmt1Word: Self { "Etc/GMT-1" }
        /// `Etc/GMT-10` on the wire.
        public static var etcGmt10Word: Self { "Etc/GMT-10" }
        /// `Etc/GMT-11` on the wire.
        public static var etcGmt11Word: Self { "Etc/GMT-11" }
        /// `Etc/GMT-12` on the wire.
        public static var etcGmt12Word: Self { "Etc/GMT-12" }
        /// `Etc/GMT-13` on the wire.
        public static var etcGmt13: Self { "Etc/GMT-13" }
        /// `Etc/GMT-14` on the wire.
        public static var etcGmt14: Self { "Etc/GMT-14" }
        /// `Etc/GMT-2` on the wire.
        public static var etcGmt2Word: Self { "Etc/GMT-2" }
        /// `Etc/GMT-3` on the wire.
        public static var etcGmt3Word: Self { "Etc/GMT-3" }
        /// `Etc/GMT-4` on the wire.
        public static var etcGmt4Word: Self { "Etc/GMT-4" }
        /// `Etc/GMT-5` on the wire.
        public static var etcGmt5Word: Self { "Etc/GMT-5" }
        /// `Etc/GMT-6` on the wire.
        public static var etcGmt6Word: Self { "Etc/GMT-6" }
        /// `Etc/GMT-7` on the wire.
        public static var etcGmt7Word: Self { "Etc/GMT-7" }
        /// `Etc/GMT-8` on the wire.
        public static var etcGmt8Word: Self { "Etc/GMT-8" }
        /// `Etc/GMT-9` on the wire.
        public static var etcGmt9Word: Self { "Etc/GMT-9" }
        /// `Etc/GMT0` on the wire.
        public static var etcGmt0WordWord: Self { "Etc/GMT0" }
        /// `Etc/Greenwich` on the wire.
        public static var etcGreenwich: Self { "Etc/Greenwich" }
        /// `Etc/UCT` on the wire.
        public static var etcUct: Self { "Etc/UCT" }
        /// `Etc/UTC` on the wire.
        public static var etcUtc: Self { "Etc/UTC" }
        /// `Etc/Universal` on the wire.
        public static var etcUniversal: Self { "Etc/Universal" }
        /// `Etc/Zulu` on the wire.
        public static var etcZulu: Self { "Etc/Zulu" }
        /// `Europe/Amsterdam` on the wire.
        public static var europeAmsterdam: Self { "Europe/Amsterdam" }
        /// `Europe/Andorra` on the wire.
        public static var europeAndorra: Self { "Europe/Andorra" }
        /// `Europe/Astrakhan` on the wire.
        public static var europeAstrakhan: Self { "Europe/Astrakhan" }
        /// `Europe/Athens` on the wire.
        public static var europeAthens: Self { "Europe/Athens" }
        /// `Europe/Belfast` on the wire.
        public static var europeBelfast: Self { "Europe/Belfast" }
        /// `Europe/Belgrade` on the wire.
        public static var europeBelgrade: Self { "Europe/Belgrade" }
        /// `Europe/Berlin` on the wire.
        public static var europeBerlin: Self { "Europe/Berlin" }
        /// `Europe/Bratislava` on the wire.
        public static var europeBratislava: Self { "Europe/Bratislava" }
        /// `Europe/Brussels` on the wire.
        public static var europeBrussels: Self { "Europe/Brussels" }
        /// `Europe/Bucharest` on the wire.
        public static var europeBucharest: Self { "Europe/Bucharest" }
        /// `Europe/Budapest` on the wire.
        public static var europeBudapest: Self { "Europe/Budapest" }
        /// `Europe/Busingen` on the wire.
        public static var europeBusingen: Self { "Europe/Busingen" }
        /// `Europe/Chisinau` on the wire.
        public static var europeChisinau: Self { "Europe/Chisinau" }
        /// `Europe/Copenhagen` on the wire.
        public static var europeCopenhagen: Self { "Europe/Copenhagen" }
        /// `Europe/Dublin` on the wire.
        public static var europeDublin: Self { "Europe/Dublin" }
        /// `Europe/Gibraltar` on the wire.
        public static var europeGibraltar: Self { "Europe/Gibraltar" }
        /// `Europe/Guernsey` on the wire.
        public static var europeGuernsey: Self { "Europe/Guernsey" }
        /// `Europe/Helsinki` on the wire.
        public static var europeHelsinki: Self { "Europe/Helsinki" }
        /// `Europe/Isle_of_Man` on the wire.
        public static var europeIsleOfMan: Self { "Europe/Isle_of_Man" }
        /// `Europe/Istanbul` on the wire.
        public static var europeIstanbul: Self { "Europe/Istanbul" }
        /// `Europe/Jersey` on the wire.
        public static var europeJersey: Self { "Europe/Jersey" }
        /// `Europe/Kaliningrad` on the wire.
        public static var europeKaliningrad: Self { "Europe/Kaliningrad" }
        /// `Europe/Kiev` on the wire.
        public static var europeKiev: Self { "Europe/Kiev" }
        /// `Europe/Kirov` on the wire.
        public static var europeKirov: Self { "Europe/Kirov" }
        /// `Europe/Kyiv` on the wire.
        public static var europeKyiv: Self { "Europe/Kyiv" }
        /// `Europe/Lisbon` on the wire.
        public static var europeLisbon: Self { "Europe/Lisbon" }
        /// `Europe/Ljubljana` on the wire.
        public static var europeLjubljana: Self { "Europe/Ljubljana" }
        /// `Europe/London` on the wire.
        public static var europeLondon: Self { "Europe/London" }
        /// `Europe/Luxembourg` on the wire.
        public static var europeLuxembourg: Self { "Europe/Luxembourg" }
        /// `Europe/Madrid` on the wire.
        public static var europeMadrid: Self { "Europe/Madrid" }
        /// `Europe/Malta` on the wire.
        public static var europeMalta: Self { "Europe/Malta" }
        /// `Europe/Mariehamn` on the wire.
        public static var europeMariehamn: Self { "Europe/Mariehamn" }
        /// `Europe/Minsk` on the wire.
        public static var europeMinsk: Self { "Europe/Minsk" }
        /// `Europe/Monaco` on the wire.
        public static var europeMonaco: Self { "Europe/Monaco" }
        /// `Europe/Moscow` on the wire.
        public static var europeMoscow: Self { "Europe/Moscow" }
        /// `Europe/Nicosia` on the wire.
        public static var europeNicosia: Self { "Europe/Nicosia" }
        /// `Europe/Oslo` on the wire.
        public static var europeOslo: Self { "Europe/Oslo" }
        /// `Europe/Paris` on the wire.
        public static var europeParis: Self { "Europe/Paris" }
        /// `Europe/Podgorica` on the wire.
        public static var europePodgorica: Self { "Europe/Podgorica" }
        /// `Europe/Prague` on the wire.
        public static var europePrague: Self { "Europe/Prague" }
        /// `Europe/Riga` on the wire.
        public static var europeRiga: Self { "Europe/Riga" }
        /// `Europe/Rome` on the wire.
        public static var europeRome: Self { "Europe/Rome" }
        /// `Europe/Samara` on the wire.
        public static var europeSamara: Self { "Europe/Samara" }
        /// `Europe/San_Marino` on the wire.
        public static var europeSanMarino: Self { "Europe/San_Marino" }
        /// `Europe/Sarajevo` on the wire.
        public static var europeSarajevo: Self { "Europe/Sarajevo" }
        /// `Europe/Saratov` on the wire.
        public static var europeSaratov: Self { "Europe/Saratov" }
        /// `Europe/Simferopol` on the wire.
        public static var europeSimferopol: Self { "Europe/Simferopol" }
        /// `Europe/Skopje` on the wire.
        public static var europeSkopje: Self { "Europe/Skopje" }
        /// `Europe/Sofia` on the wire.
        public static var europeSofia: Self { "Europe/Sofia" }
        /// `Europe/Stockholm` on the wire.
        public static var europeStockholm: Self { "Europe/Stockholm" }
        /// `Europe/Tallinn` on the wire.
        public static var europeTallinn: Self { "Europe/Tallinn" }
        /// `Europe/Tirane` on the wire.
        public static var europeTirane: Self { "Europe/Tirane" }
        /// `Europe/Tiraspol` on the wire.
        public static var europeTiraspol: Self { "Europe/Tiraspol" }
        /// `Europe/Ulyanovsk` on the wire.
        public static var europeUlyanovsk: Self { "Europe/Ulyanovsk" }
        /// `Europe/Uzhgorod` on the wire.
        public static var europeUzhgorod: Self { "Europe/Uzhgorod" }
        /// `Europe/Vaduz` on the wire.
        public static var europeVaduz: Self { "Europe/Vaduz" }
        /// `Europe/Vatican` on the wire.
        public static var europeVatican: Self { "Europe/Vatican" }
        /// `Europe/Vienna` on the wire.
        public static var europeVienna: Self { "Europe/Vienna" }
        /// `Europe/Vilnius` on the wire.
        public static var europeVilnius: Self { "Europe/Vilnius" }
        /// `Europe/Volgograd` on the wire.
        public static var europeVolgograd: Self { "Europe/Volgograd" }
        /// `Europe/Warsaw` on the wire.
        public static var europeWarsaw: Self { "Europe/Warsaw" }
        /// `Europe/Zagreb` on the wire.
        public static var europeZagreb: Self { "Europe/Zagreb" }
        /// `Europe/Zaporozhye` on the wire.
        public static var europeZaporozhye: Self { "Europe/Zaporozhye" }
        /// `Europe/Zurich` on the wire.
        public static var europeZurich: Self { "Europe/Zurich" }
        /// `GB` on the wire.
        public static var gb: Self { "GB" }
        /// `GB-Eire` on the wire.
        public static var gbEire: Self { "GB-Eire" }
        /// `GMT` on the wire.
        public static var gmt: Self { "GMT" }
        /// `GMT0` on the wire.
        public static var gmt0: Self { "GMT0" }
        /// `Greenwich` on the wire.
        public static var greenwich: Self { "Greenwich" }
        /// `Hongkong` on the wire.
        public static var hongkong: Self { "Hongkong" }
        /// `Iceland` on the wire.
        public static var iceland: Self { "Iceland" }
        /// `Indian/Antananarivo` on the wire.
        public static var indianAntananarivo: Self { "Indian/Antananarivo" }
        /// `Indian/Chagos` on the wire.
        public static var indianChagos: Self { "Indian/Chagos" }
        /// `Indian/Christmas` on the wire.
        public static var indianChristmas: Self { "Indian/Christmas" }
        /// `Indian/Cocos` on the wire.
        public static var indianCocos: Self { "Indian/Cocos" }
        /// `Indian/Comoro` on the wire.
        public static var indianComoro: Self { "Indian/Comoro" }
        /// `Indian/Kerguelen` on the wire.
        public static var indianKerguelen: Self { "Indian/Kerguelen" }
        /// `Indian/Mahe` on the wire.
        public static var indianMahe: Self { "Indian/Mahe" }
        /// `Indian/Maldives` on the wire.
        public static var indianMaldives: Self { "Indian/Maldives" }
        /// `Indian/Mauritius` on the wire.
        public static var indianMauritius: Self { "Indian/Mauritius" }
        /// `Indian/Mayotte` on the wire.
        public static var indianMayotte: Self { "Indian/Mayotte" }
        /// `Indian/Reunion` on the wire.
        public static var indianReunion: Self { "Indian/Reunion" }
        /// `Iran` on the wire.
        public static var iran: Self { "Iran" }
        /// `Israel` on the wire.
        public static var israel: Self { "Israel" }
        /// `Jamaica` on the wire.
        public static var jamaica: Self { "Jamaica" }
        /// `Japan` on the wire.
        public static var japan: Self { "Japan" }
        /// `Kwajalein` on the wire.
        public static var kwajalein: Self { "Kwajalein" }
        /// `Libya` on the wire.
        public static var libya: Self { "Libya" }
        /// `MET` on the wire.
        public static var met: Self { "MET" }
        /// `MST7MDT` on the wire.
        public static var mst7Mdt: Self { "MST7MDT" }
        /// `Mexico/BajaNorte` on the wire.
        public static var mexicoBajaNorte: Self { "Mexico/BajaNorte" }
        /// `Mexico/BajaSur` on the wire.
        public static var mexicoBajaSur: Self { "Mexico/BajaSur" }
        /// `Mexico/General` on the wire.
        public static var mexicoGeneral: Self { "Mexico/General" }
        /// `NZ` on the wire.
        public static var nz: Self { "NZ" }
        /// `NZ-CHAT` on the wire.
        public static var nzChat: Self { "NZ-CHAT" }
        /// `Navajo` on the wire.
        public static var navajo: Self { "Navajo" }
        /// `PRC` on the wire.
        public static var prc: Self { "PRC" }
        /// `PST8PDT` on the wire.
        public static var pst8Pdt: Self { "PST8PDT" }
        /// `Pacific/Apia` on the wire.
        public static var pacificApia: Self { "Pacific/Apia" }
        /// `Pacific/Auckland` on the wire.
        public static var pacificAuckland: Self { "Pacific/Auckland" }
        /// `Pacific/Bougainville` on the wire.
        public static var pacificBougainville: Self { "Pacific/Bougainville" }
        /// `Pacific/Chatham` on the wire.
        public static var pacificChatham: Self { "Pacific/Chatham" }
        /// `Pacific/Chuuk` on the wire.
        public static var pacificChuuk: Self { "Pacific/Chuuk" }
        /// `Pacific/Easter` on the wire.
        public static var pacificEaster: Self { "Pacific/Easter" }
        /// `Pacific/Efate` on the wire.
        public static var pacificEfate: Self { "Pacific/Efate" }
        /// `Pacific/Enderbury` on the wire.
        public static var pacificEnderbury: Self { "Pacific/Enderbury" }
        /// `Pacific/Fakaofo` on the wire.
        public static var pacificFakaofo: Self { "Pacific/Fakaofo" }
        /// `Pacific/Fiji` on the wire.
        public static var pacificFiji: Self { "Pacific/Fiji" }
        /// `Pacific/Funafuti` on the wire.
        public static var pacificFunafuti: Self { "Pacific/Funafuti" }
        /// `Pacific/Galapagos` on the wire.
        public static var pacificGalapagos: Self { "Pacific/Galapagos" }
        /// `Pacific/Gambier` on the wire.
        public static var pacificGambier: Self { "Pacific/Gambier" }
        /// `Pacific/Guadalcanal` on the wire.
        public static var pacificGuadalcanal: Self { "Pacific/Guadalcanal" }
        /// `Pacific/Guam` on the wire.
        public static var pacificGuam: Self { "Pacific/Guam" }
        /// `Pacific/Honolulu` on the wire.
        public static var pacificHonolulu: Self { "Pacific/Honolulu" }
        /// `Pacific/Johnston` on the wire.
        public static var pacificJohnston: Self { "Pacific/Johnston" }
        /// `Pacific/Kanton` on the wire.
        public static var pacificKanton: Self { "Pacific/Kanton" }
        /// `Pacific/Kiritimati` on the wire.
        public static var pacificKiritimati: Self { "Pacific/Kiritimati" }
        /// `Pacific/Kosrae` on the wire.
        public static var pacificKosrae: Self { "Pacific/Kosrae" }
        /// `Pacific/Kwajalein` on the wire.
        public static var pacificKwajalein: Self { "Pacific/Kwajalein" }
        /// `Pacific/Majuro` on the wire.
        public static var pacificMajuro: Self { "Pacific/Majuro" }
        /// `Pacific/Marquesas` on the wire.
        public static var pacificMarquesas: Self { "Pacific/Marquesas" }
        /// `Pacific/Midway` on the wire.
        public static var pacificMidway: Self { "Pacific/Midway" }
        /// `Pacific/Nauru` on the wire.
        public static var pacificNauru: Self { "Pacific/Nauru" }
        /// `Pacific/Niue` on the wire.
        public static var pacificNiue: Self { "Pacific/Niue" }
        /// `Pacific/Norfolk` on the wire.
        public static var pacificNorfolk: Self { "Pacific/Norfolk" }
        /// `Pacific/Noumea` on the wire.
        public static var pacificNoumea: Self { "Pacific/Noumea" }
        /// `Pacific/Pago_Pago` on the wire.
        public static var pacificPagoPago: Self { "Pacific/Pago_Pago" }
        /// `Pacific/Palau` on the wire.
        public static var pacificPalau: Self { "Pacific/Palau" }
        /// `Pacific/Pitcairn` on the wire.
        public static var pacificPitcairn: Self { "Pacific/Pitcairn" }
        /// `Pacific/Pohnpei` on the wire.
        public static var pacificPohnpei: Self { "Pacific/Pohnpei" }
        /// `Pacific/Ponape` on the wire.
        public static var pacificPonape: Self { "Pacific/Ponape" }
        /// `Pacific/Port_Moresby` on the wire.
        public static var pacificPortMoresby: Self { "Pacific/Port_Moresby" }
        /// `Pacific/Rarotonga` on the wire.
        public static var pacificRarotonga: Self { "Pacific/Rarotonga" }
        /// `Pacific/Saipan` on the wire.
        public static var pacificSaipan: Self { "Pacific/Saipan" }
        /// `Pacific/Samoa` on the wire.
        public static var pacificSamoa: Self { "Pacific/Samoa" }
        /// `Pacific/Tahiti` on the wire.
        public static var pacificTahiti: Self { "Pacific/Tahiti" }
        /// `Pacific/Tarawa` on the wire.
        public static var pacificTarawa: Self { "Pacific/Tarawa" }
        /// `Pacific/Tongatapu` on the wire.
        public static var pacificTongatapu: Self { "Pacific/Tongatapu" }
        /// `Pacific/Truk` on the wire.
        public static var pacificTruk: Self { "Pacific/Truk" }
        /// `Pacific/Wake` on the wire.
        public static var pacificWake: Self { "Pacific/Wake" }
        /// `Pacific/Wallis` on the wire.
        public static var pacificWallis: Self { "Pacific/Wallis" }
        /// `Pacific/Yap` on the wire.
        public static var pacificYap: Self { "Pacific/Yap" }
        /// `Poland` on the wire.
        public static var poland: Self { "Poland" }
        /// `Portugal` on the wire.
        public static var portugal: Self { "Portugal" }
        /// `ROK` on the wire.
        public static var rok: Self { "ROK" }
        /// `Singapore` on the wire.
        public static var singapore: Self { "Singapore" }
        /// `SystemV/AST4` on the wire.
        public static var systemVAst4: Self { "SystemV/AST4" }
        /// `SystemV/AST4ADT` on the wire.
        public static var systemVAst4Adt: Self { "SystemV/AST4ADT" }
        /// `SystemV/CST6` on the wire.
        public static var systemVCst6: Self { "SystemV/CST6" }
        /// `SystemV/CST6CDT` on the wire.
        public static var systemVCst6Cdt: Self { "SystemV/CST6CDT" }
        /// `SystemV/EST5` on the wire.
        public static var systemVEst5: Self { "SystemV/EST5" }
        /// `SystemV/EST5EDT` on the wire.
        public static var systemVEst5Edt: Self { "SystemV/EST5EDT" }
        /// `SystemV/HST10` on the wire.
        public static var systemVHst10: Self { "SystemV/HST10" }
        /// `SystemV/MST7` on the wire.
        public static var systemVMst7: Self { "SystemV/MST7" }
        /// `SystemV/MST7MDT` on the wire.
        public static var systemVMst7Mdt: Self { "SystemV/MST7MDT" }
        /// `SystemV/PST8` on the wire.
        public static var systemVPst8: Self { "SystemV/PST8" }
        /// `SystemV/PST8PDT` on the wire.
        public static var systemVPst8Pdt: Self { "SystemV/PST8PDT" }
        /// `SystemV/YST9` on the wire.
        public static var systemVYst9: Self { "SystemV/YST9" }
        /// `SystemV/YST9YDT` on the wire.
        public static var systemVYst9Ydt: Self { "SystemV/YST9YDT" }
        /// `Turkey` on the wire.
        public static var turkey: Self { "Turkey" }
        /// `UCT` on the wire.
        public static var uct: Self { "UCT" }
        /// `US/Alaska` on the wire.
        public static var usAlaska: Self { "US/Alaska" }
        /// `US/Aleutian` on the wire.
        public static var usAleutian: Self { "US/Aleutian" }
        /// `US/Arizona` on the wire.
        public static var usArizona: Self { "US/Arizona" }
        /// `US/Central` on the wire.
        public static var usCentral: Self { "US/Central" }
        /// `US/East-Indiana` on the wire.
        public static var usEastIndiana: Self { "US/East-Indiana" }
        /// `US/Eastern` on the wire.
        public static var usEastern: Self { "US/Eastern" }
        /// `US/Hawaii` on the wire.
        public static var usHawaii: Self { "US/Hawaii" }
        /// `US/Indiana-Starke` on the wire.
        public static var usIndianaStarke: Self { "US/Indiana-Starke" }
        /// `US/Michigan` on the wire.
        public static var usMichigan: Self { "US/Michigan" }
        /// `US/Mountain` on the wire.
        public static var usMountain: Self { "US/Mountain" }
        /// `US/Pacific` on the wire.
        public static var usPacific: Self { "US/Pacific" }
        /// `US/Samoa` on the wire.
        public static var usSamoa: Self { "US/Samoa" }
        /// `UTC` on the wire.
        public static var utc: Self { "UTC" }
        /// `Universal` on the wire.
        public static var universal: Self { "Universal" }
        /// `W-SU` on the wire.
        public static var wSu: Self { "W-SU" }
        /// `WET` on the wire.
        public static var wet: Self { "WET" }
        /// `Zulu` on the wire.
        public static var zulu: Self { "Zulu" }
        /// `EST` on the wire.
        public static var est: Self { "EST" }
        /// `HST` on the wire.
        public static var hst: Self { "HST" }
        /// `MST` on the wire.
        public static var mst: Self { "MST" }
        /// `ACT` on the wire.
        public static var act: Self { "ACT" }
        /// `AET` on the wire.
        public static var aet: Self { "AET" }
        /// `AGT` on the wire.
        public static var agt: Self { "AGT" }
        /// `ART` on the wire.
        public static var art: Self { "ART" }
        /// `AST` on the wire.
        public static var ast: Self { "AST" }
        /// `BET` on the wire.
        public static var bet: Self { "BET" }
        /// `BST` on the wire.
        public static var bst: Self { "BST" }
        /// `CAT` on the wire.
        public static var cat: Self { "CAT" }
        /// `CNT` on the wire.
        public static var cnt: Self { "CNT" }
        /// `CST` on the wire.
        public static var cst: Self { "CST" }
        /// `CTT` on the wire.
        public static var ctt: Self { "CTT" }
        /// `EAT` on the wire.
        public static var eat: Self { "EAT" }
        /// `ECT` on the wire.
        public static var ect: Self { "ECT" }
        /// `IET` on the wire.
        public static var iet: Self { "IET" }
        /// `IST` on the wire.
        public static var ist: Self { "IST" }
        /// `JST` on the wire.
        public static var jst: Self { "JST" }
        /// `MIT` on the wire.
        public static var mit: Self { "MIT" }
        /// `NET` on the wire.
        public static var net: Self { "NET" }
        /// `NST` on the wire.
        public static var nst: Self { "NST" }
        /// `PLT` on the wire.
        public static var plt: Self { "PLT" }
        /// `PNT` on the wire.
        public static var pnt: Self { "PNT" }
        /// `PRT` on the wire.
        public static var prt: Self { "PRT" }
        /// `PST` on the wire.
        public static var pst: Self { "PST" }
        /// `SST` on the wire.
        public static var sst: Self { "SST" }
        /// `VST` on the wire.
        public static var vst: Self { "VST" }
    }
}
