// Made from the vendor's description by `make api`; do not edit.
extension DescriptionText {
    /// The words of the enumerations, a line each in the order of their numbers.
    static let words = #"""
        CLUSTER ORG
        NORMAL LIGHT BOLD
        NORMAL ITALIC OBLIQUE
        REPLACE RESET
        DBT_CLOUD ZIP_FILE
        ALL NONE SELECTED
        ORG CLUSTER
        TSAnswer
        Chart CHART Table TABLE Undefined UNDEFINED
        SUCCESS VALIDATION_FAILED FAILED
        TRUSTED_AUTH
        SHARABLE NON_SHARABLE
        LOCAL_USER LDAP_USER SAML_USER OIDC_USER REMOTE_USER
        ACTIVE INACTIVE EXPIRED LOCKED PENDING SUSPENDED
        USER GROUP
        REPLACE APPEND NONE RESET
        FROM_INPUT_PARAMS FROM_EXISTING_TABLE
        MONTH_OFFSET FOUR_FOUR_FIVE FOUR_FIVE_FOUR FIVE_FOUR_FOUR
        January February March April May June July August September October November December
        Sunday Monday Tuesday Wednesday Thursday Friday Saturday
        ADD REMOVE REPLACE
        SERVICE_ACCOUNT KEY_PAIR PERSONAL_ACCESS_TOKEN OAUTH_WITH_SERVICE_PRINCIPAL OAUTH_CLIENT_CREDENTIALS
        NO_POLICY PRINCIPALS PROCESSES
        SAGE_INDEXING ROW_COUNT_STATS
        SNOWFLAKE AMAZON_REDSHIFT GOOGLE_BIGQUERY AZURE_SYNAPSE TERADATA SAP_HANA STARBURST ORACLE_ADW DATABRICKS DENODO DREMIO TRINO PRESTO POSTGRES SQLSERVER MYSQL GENERIC_JDBC AMAZON_RDS_POSTGRESQL AMAZON_AURORA_POSTGRESQL AMAZON_RDS_MYSQL AMAZON_AURORA_MYSQL LOOKER AMAZON_ATHENA SINGLESTORE GCP_SQLSERVER GCP_ALLOYDB_POSTGRESQL GCP_POSTGRESQL GCP_MYSQL MODE GOOGLE_SHEETS FALCON FALCON_ONPREM CLICKHOUSE IOMETE
        SERVICE_ACCOUNT OAUTH OAUTH_WITH_SERVICE_PRINCIPAL EXTOAUTH KEY_PAIR EXTOAUTH_WITH_PKCE OAUTH_WITH_PKCE PERSONAL_ACCESS_TOKEN OAUTH_CLIENT_CREDENTIALS
        DATABASE SCHEMA TABLE COLUMN
        SERVICE_ACCOUNT OAUTH IAM EXTOAUTH OAUTH_WITH_SERVICE_PRINCIPAL PERSONAL_ACCESS_TOKEN KEY_PAIR OAUTH_WITH_PKCE EXTOAUTH_WITH_PKCE OAUTH_WITH_PEZ OAUTH_CLIENT_CREDENTIALS
        DESCRIPTION
        SUCCESS PARTIAL_SUCCESS NO_UPDATE
        ACTIVATED DEACTIVATED
        CALLBACK URL
        ADD REMOVE
        CHART_COLOR_PALETTE EMBEDDED_FOOTER_TEXT NAV_PANEL_COLOR DEFAULT_LOGO WIDE_LOGO
        CHART_X_AXIS_LABELS CHART_X_AXIS_TITLE CHART_Y_AXIS_LABELS CHART_Y_AXIS_TITLE CHART_TOOLTIP CHART_SCATTER_DATA_LABELS CHART_DONUT_DATA_LABELS CHART_LINE_DATA_LABELS CHART_COLUMN_DATA_LABELS CHART_BAR_DATA_LABELS CHART_AREA_DATA_LABELS TABLE_VALUE_CELLS ADVANCED_CHART_LABELS
        DARK TWO_TONE CUSTOM
        ADMINISTRATION AUTHORING USERDATAUPLOADING DATADOWNLOADING USERMANAGEMENT DATAMANAGEMENT SHAREWITHALL JOBSCHEDULING A3ANALYSIS EXPERIMENTALFEATUREPRIVILEGE BYPASSRLS RANALYSIS DEVELOPER USER_ADMINISTRATION GROUP_ADMINISTRATION SYNCMANAGEMENT CAN_CREATE_CATALOG DISABLE_PINBOARD_CREATION LIVEBOARD_VERIFIER PREVIEW_THOUGHTSPOT_SAGE CAN_MANAGE_VERSION_CONTROL THIRDPARTY_ANALYSIS ALLOW_NON_EMBED_FULL_APP_ACCESS CAN_ACCESS_ANALYST_STUDIO CAN_MANAGE_ANALYST_STUDIO CAN_MODIFY_FOLDERS CAN_MANAGE_VARIABLES CAN_VIEW_FOLDERS CAN_MANAGE_AGENTSPOT CAN_ACCESS_AGENTSPOT PREVIEW_DOCUMENT_SEARCH CAN_SETUP_VERSION_CONTROL CAN_DOWNLOAD_VISUALS CAN_DOWNLOAD_DETAILED_DATA CAN_USE_SPOTTER CAN_MANAGE_SPOTTER
        LOCAL_GROUP LDAP_GROUP TEAM_GROUP TENANT_GROUP
        ADMINISTRATION AUTHORING USERDATAUPLOADING DATADOWNLOADING USERMANAGEMENT DATAMANAGEMENT SHAREWITHALL JOBSCHEDULING A3ANALYSIS EXPERIMENTALFEATUREPRIVILEGE BYPASSRLS RANALYSIS DEVELOPER USER_ADMINISTRATION GROUP_ADMINISTRATION SYNCMANAGEMENT CAN_CREATE_CATALOG DISABLE_PINBOARD_CREATION LIVEBOARD_VERIFIER PREVIEW_THOUGHTSPOT_SAGE APPLICATION_ADMINISTRATION SYSTEM_INFO_ADMINISTRATION ORG_ADMINISTRATION ROLE_ADMINISTRATION AUTHENTICATION_ADMINISTRATION BILLING_INFO_ADMINISTRATION CAN_MANAGE_CUSTOM_CALENDAR CAN_CREATE_OR_EDIT_CONNECTIONS CAN_MANAGE_WORKSHEET_VIEWS_TABLES CAN_MANAGE_VERSION_CONTROL THIRDPARTY_ANALYSIS ALLOW_NON_EMBED_FULL_APP_ACCESS CAN_ACCESS_ANALYST_STUDIO CAN_MANAGE_ANALYST_STUDIO PREVIEW_DOCUMENT_SEARCH CAN_MODIFY_FOLDERS CAN_MANAGE_VARIABLES CAN_VIEW_FOLDERS CAN_MANAGE_AGENTSPOT CAN_ACCESS_AGENTSPOT CAN_SETUP_VERSION_CONTROL CAN_MANAGE_WEBHOOKS CAN_DOWNLOAD_VISUALS CAN_DOWNLOAD_DETAILED_DATA CAN_USE_SPOTTER CAN_MANAGE_SPOTTER
        WEBHOOK
        PENDING RETRY SUCCESS FAILED
        SECURITY_AUDIT
        FULL COMPACT
        LIVEBOARD ANSWER LOGICAL_TABLE LOGICAL_COLUMN CONNECTION TAG USER USER_GROUP LOGICAL_RELATIONSHIP
        LIVEBOARD ANSWER
        LOGICAL_TABLE CONNECTION CONNECTION_CONFIG
        ATTRIBUTE CONNECTION_PROPERTY
        V1 V2
        LIVEBOARD ANSWER LOGICAL_TABLE LOGICAL_COLUMN CONNECTION TAG USER USER_GROUP LOGICAL_RELATIONSHIP INSIGHT_SPEC COLLECTION
        PARTIAL ALL_OR_NONE VALIDATE_ONLY PARTIAL_OBJECT
        COMPLETED IN_QUEUE IN_PROGRESS FAILED
        JSON YAML
        DEFAULT V1 V2
        USER USER_GROUP ROLE
        ACTIVE IN_ACTIVE
        SHOW HIDDEN
        CSV PDF XLSX PNG
        SAVED PINNED
        PDF PNG CSV XLSX
        USERDATAUPLOADING DATADOWNLOADING DATAMANAGEMENT SHAREWITHALL JOBSCHEDULING A3ANALYSIS BYPASSRLS DISABLE_PINBOARD_CREATION DEVELOPER APPLICATION_ADMINISTRATION USER_ADMINISTRATION GROUP_ADMINISTRATION SYSTEM_INFO_ADMINISTRATION SYNCMANAGEMENT ORG_ADMINISTRATION ROLE_ADMINISTRATION AUTHENTICATION_ADMINISTRATION BILLING_INFO_ADMINISTRATION CONTROL_TRUSTED_AUTH TAGMANAGEMENT LIVEBOARD_VERIFIER CAN_MANAGE_CUSTOM_CALENDAR CAN_CREATE_OR_EDIT_CONNECTIONS CAN_MANAGE_WORKSHEET_VIEWS_TABLES CAN_MANAGE_VERSION_CONTROL THIRDPARTY_ANALYSIS CAN_CREATE_CATALOG ALLOW_NON_EMBED_FULL_APP_ACCESS CAN_ACCESS_ANALYST_STUDIO CAN_MANAGE_ANALYST_STUDIO PREVIEW_DOCUMENT_SEARCH CAN_MANAGE_VARIABLES CAN_MODIFY_FOLDERS CAN_VIEW_FOLDERS CAN_MANAGE_AGENTSPOT CAN_ACCESS_AGENTSPOT CAN_SETUP_VERSION_CONTROL PREVIEW_THOUGHTSPOT_SAGE CAN_MANAGE_WEBHOOKS CAN_DOWNLOAD_VISUALS CAN_DOWNLOAD_DETAILED_DATA CAN_USE_SPOTTER CAN_MANAGE_SPOTTER
        READ_ONLY MODIFY NO_ACCESS
        UNKNOWN ADMINISTRATION AUTHORING USERDATAUPLOADING DATADOWNLOADING USERMANAGEMENT SECURITYMANAGEMENT LOGICALMODELING DATAMANAGEMENT TAGMANAGEMENT SHAREWITHALL SYSTEMMANAGEMENT JOBSCHEDULING A3ANALYSIS EXPERIMENTALFEATUREPRIVILEGE BYPASSRLS RANALYSIS DISABLE_PINBOARD_CREATION DEVELOPER APPLICATION_ADMINISTRATION USER_ADMINISTRATION GROUP_ADMINISTRATION BACKUP_ADMINISTRATION SYSTEM_INFO_ADMINISTRATION ENABLESPOTAPPCREATION SYNCMANAGEMENT ORG_ADMINISTRATION ROLE_ADMINISTRATION AUTHENTICATION_ADMINISTRATION BILLING_INFO_ADMINISTRATION PREVIEW_THOUGHTSPOT_SAGE LIVEBOARD_VERIFIER CAN_MANAGE_CUSTOM_CALENDAR CAN_CREATE_OR_EDIT_CONNECTIONS CAN_CONFIGURE_CONNECTIONS CAN_MANAGE_WORKSHEET_VIEWS_TABLES CAN_MANAGE_VERSION_CONTROL THIRDPARTY_ANALYSIS CONTROL_TRUSTED_AUTH CAN_CREATE_CATALOG ALLOW_NON_EMBED_FULL_APP_ACCESS CAN_ACCESS_ANALYST_STUDIO CAN_MANAGE_ANALYST_STUDIO CAN_VIEW_FOLDERS CAN_MODIDY_FOLDERS CAN_MANAGE_VARIABLES CAN_MANAGE_AGENTSPOT CAN_ACCESS_AGENTSPOT PREVIEW_DOCUMENT_SEARCH CAN_SETUP_VERSION_CONTROL CAN_MANAGE_WEBHOOKS CAN_DOWNLOAD_VISUALS CAN_DOWNLOAD_DETAILED_DATA CAN_USE_SPOTTER CAN_MANAGE_SPOTTER
        USERDATAUPLOADING DATADOWNLOADING DATAMANAGEMENT SHAREWITHALL JOBSCHEDULING A3ANALYSIS BYPASSRLS DISABLE_PINBOARD_CREATION DEVELOPER APPLICATION_ADMINISTRATION USER_ADMINISTRATION GROUP_ADMINISTRATION SYSTEM_INFO_ADMINISTRATION SYNCMANAGEMENT ORG_ADMINISTRATION ROLE_ADMINISTRATION AUTHENTICATION_ADMINISTRATION BILLING_INFO_ADMINISTRATION CONTROL_TRUSTED_AUTH TAGMANAGEMENT LIVEBOARD_VERIFIER CAN_MANAGE_CUSTOM_CALENDAR CAN_CREATE_OR_EDIT_CONNECTIONS CAN_MANAGE_WORKSHEET_VIEWS_TABLES CAN_MANAGE_VERSION_CONTROL THIRDPARTY_ANALYSIS CAN_CREATE_CATALOG CAN_ACCESS_ANALYST_STUDIO CAN_MANAGE_ANALYST_STUDIO CAN_MODIFY_FOLDERS CAN_MANAGE_VARIABLES CAN_VIEW_FOLDERS CAN_MANAGE_AGENTSPOT CAN_ACCESS_AGENTSPOT PREVIEW_DOCUMENT_SEARCH PREVIEW_THOUGHTSPOT_SAGE CAN_MANAGE_WEBHOOKS CAN_DOWNLOAD_VISUALS CAN_DOWNLOAD_DETAILED_DATA CAN_USE_SPOTTER CAN_MANAGE_SPOTTER
        LIVEBOARD
        CSV PDF XLSX
        Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmara Africa/Asmera Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Timbuktu Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak America/Anchorage America/Anguilla America/Antigua America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Aruba America/Asuncion America/Atikokan America/Atka America/Bahia America/Bahia_Banderas America/Barbados America/Belem America/Belize America/Blanc-Sablon America/Boa_Vista America/Bogota America/Boise America/Buenos_Aires America/Cambridge_Bay America/Campo_Grande America/Cancun America/Caracas America/Catamarca America/Cayenne America/Cayman America/Chicago America/Chihuahua America/Coral_Harbour America/Cordoba America/Costa_Rica America/Creston America/Cuiaba America/Curacao America/Danmarkshavn America/Dawson America/Dawson_Creek America/Denver America/Detroit America/Dominica America/Edmonton America/Eirunepe America/El_Salvador America/Ensenada America/Fort_Nelson America/Fort_Wayne America/Fortaleza America/Glace_Bay America/Godthab America/Goose_Bay America/Grand_Turk America/Grenada America/Guadeloupe America/Guatemala America/Guayaquil America/Guyana America/Halifax America/Havana America/Hermosillo America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Inuvik America/Iqaluit America/Jamaica America/Jujuy America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Kralendijk America/La_Paz America/Lima America/Los_Angeles America/Louisville America/Lower_Princes America/Maceio America/Managua America/Manaus America/Marigot America/Martinique America/Matamoros America/Mazatlan America/Mendoza America/Menominee America/Merida America/Metlakatla America/Mexico_City America/Miquelon America/Moncton America/Monterrey America/Montevideo America/Montreal America/Montserrat America/Nassau America/New_York America/Nipigon America/Nome America/Noronha America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Nuuk America/Ojinaga America/Panama America/Pangnirtung America/Paramaribo America/Phoenix America/Port-au-Prince America/Port_of_Spain America/Porto_Acre America/Porto_Velho America/Puerto_Rico America/Punta_Arenas America/Rainy_River America/Rankin_Inlet America/Recife America/Regina America/Resolute America/Rio_Branco America/Rosario America/Santa_Isabel America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo America/Scoresbysund America/Shiprock America/Sitka America/St_Barthelemy America/St_Johns America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Swift_Current America/Tegucigalpa America/Thule America/Thunder_Bay America/Tijuana America/Toronto America/Tortola America/Vancouver America/Virgin America/Whitehorse America/Winnipeg America/Yakutat America/Yellowknife Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville Antarctica/Macquarie Antarctica/Mawson Antarctica/McMurdo Antarctica/Palmer Antarctica/Rothera Antarctica/South_Pole Antarctica/Syowa Antarctica/Troll Antarctica/Vostok Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Calcutta Asia/Chita Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Colombo Asia/Dacca Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza Asia/Harbin Asia/Hebron Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Istanbul Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kashgar Asia/Kathmandu Asia/Katmandu Asia/Khandyga Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macao Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Rangoon Asia/Riyadh Asia/Saigon Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tel_Aviv Asia/Thimbu Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faeroe Atlantic/Faroe Atlantic/Jan_Mayen Atlantic/Madeira Atlantic/Reykjavik Atlantic/South_Georgia Atlantic/St_Helena Atlantic/Stanley Australia/ACT Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Canberra Australia/Currie Australia/Darwin Australia/Eucla Australia/Hobart Australia/LHI Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/NSW Australia/North Australia/Perth Australia/Queensland Australia/South Australia/Sydney Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba EET EST5EDT Egypt Eire Etc/GMT Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu Europe/Amsterdam Europe/Andorra Europe/Astrakhan Europe/Athens Europe/Belfast Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man Europe/Istanbul Europe/Jersey Europe/Kaliningrad Europe/Kiev Europe/Kirov Europe/Kyiv Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk Europe/Monaco Europe/Moscow Europe/Nicosia Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/San_Marino Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Tiraspol Europe/Ulyanovsk Europe/Uzhgorod Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zaporozhye Europe/Zurich GB GB-Eire GMT GMT0 Greenwich Hongkong Iceland Indian/Antananarivo Indian/Chagos Indian/Christmas Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius Indian/Mayotte Indian/Reunion Iran Israel Jamaica Japan Kwajalein Libya MET MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Enderbury Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu Pacific/Johnston Pacific/Kanton Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Pohnpei Pacific/Ponape Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Samoa Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Truk Pacific/Wake Pacific/Wallis Pacific/Yap Poland Portugal ROK Singapore SystemV/AST4 SystemV/AST4ADT SystemV/CST6 SystemV/CST6CDT SystemV/EST5 SystemV/EST5EDT SystemV/HST10 SystemV/MST7 SystemV/MST7MDT SystemV/PST8 SystemV/PST8PDT SystemV/YST9 SystemV/YST9YDT Turkey UCT US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa UTC Universal W-SU WET Zulu EST HST MST ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST
        ACTIVE PAUSE
        LOGICAL_TABLE
        SPOTTER_COACHING_PRIVILEGE
        LIVEBOARD ANSWER LOGICAL_TABLE LOGICAL_COLUMN CONNECTION COLLECTION
        ALL LIVEBOARD ANSWER LOGICAL_TABLE LOGICAL_COLUMN CONNECTION COLLECTION
        RDBMS_SNOWFLAKE RDBMS_DATABRICKS
        LIVEBOARD_SCHEDULE
        SUCCESS FAILED PARTIAL_SUCCESS
        CONNECTION_PROPERTY TABLE_MAPPING CONNECTION_PROPERTY_PER_PRINCIPAL FORMULA_VARIABLE
        VARCHAR INT32 INT64 DOUBLE DATE DATE_TIME
        CONNECTION_PROPERTY TABLE_MAPPING CONNECTION_PROPERTY_PER_PRINCIPAL FORMULA_VARIABLE USER_PROPERTY
        METADATA METADATA_AND_VALUES
        ADD REMOVE REPLACE RESET
        en-CA en-GB en-US de-DE ja-JP zh-CN pt-BR fr-FR fr-CA es-US da-DK es-ES fi-FI sv-SE nb-NO pt-PT nl-NL it-IT ru-RU en-IN de-CH en-NZ es-MX en-AU zh-Hant ko-KR en-DE
        FULL DELTA
        ALL_OR_NONE PARTIAL VALIDATE_ONLY
        LIVEBOARD ANSWER LOGICAL_TABLE CUSTOM_ACTION
        ALL_OR_NONE PARTIAL
        ENABLED DISABLED
        OBJECT_STORAGE
        AWS_S3 GCP_GCS
        AUTHENTICATION SIGNATURE_VERIFICATION STORAGE_DESTINATION
        MODEL ANSWER LIVEBOARD CONVERSATION
        READ_ONLY MODIFY
        data_source DATA_SOURCE AUTO_MODE
        USER USER_GROUP
        GLOBAL
        DATA_MODEL
        RULES RECIPES ALWAYS_APPLY_RULES
        UNKNOWN_FAILURE_REASON VALIDATION UNRESOLVED_SOURCE ACCESS_DENIED CHAR_LIMIT SCHEMA
        UNKNOWN FAILURE WARNING ROLLED_BACK
        EQ NE LT LE GT GE IN BW CONTAINS BEGINS_WITH ENDS_WITH BW_INC BW_INC_MIN BW_INC_MAX LIKE NOT_IN
        SPECIFIC_ORGS ALL_MEMBER_ORGS
        DEFAULT NAME DISPLAY_NAME AUTHOR CREATED MODIFIED
        ASC DESC
        LIVEBOARD ANSWER LOGICAL_TABLE COLLECTION
        NAME DISPLAY_NAME AUTHOR CREATED MODIFIED
        NAME DISPLAY_NAME AUTHOR CREATED MODIFIED LAST_ACCESSED SYNCED VIEWS USER_STATE ROW_COUNT
        VISUALIZATION ANSWER WORKSHEET
        CHART_X_AXIS_LABELS CHART_X_AXIS_TITLE CHART_Y_AXIS_LABELS CHART_Y_AXIS_TITLE CHART_TOOLTIP CHART_SCATTER_DATA_LABELS CHART_DONUT_DATA_LABELS CHART_LINE_DATA_LABELS CHART_COLUMN_DATA_LABELS CHART_BAR_DATA_LABELS CHART_AREA_DATA_LABELS
        TABLE_VALUE_CELLS
        ADVANCED_CHART_LABELS
        LIVEBOARD ANSWER LOGICAL_TABLE LOGICAL_COLUMN LOGICAL_RELATIONSHIP
        ANSWER LOGICAL_TABLE LOGICAL_COLUMN LIVEBOARD ACTION_OBJECT DATA_SOURCE USER USER_GROUP COLLECTION
        ONE_TO_ONE_LOGICAL WORKSHEET PRIVATE_WORKSHEET USER_DEFINED AGGR_WORKSHEET SQL_VIEW
        NAME DISPLAY_NAME AUTHOR CREATED MODIFIED VIEWS FAVORITES LAST_ACCESSED
        LIVEBOARD ANSWER LOGICAL_TABLE CONNECTION CUSTOM_ACTION USER USER_GROUP ROLE FEEDBACK COLLECTION
        ADP AED AFN ALL AMD ANG AOA ARA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGL BGM BGN BHD BIF BMD BND BOB BOP BOV BRL BSD BTN BUK BWP BYN BZD CAD CDF CHE CHF CHW CLE CLP CNX CNY COP COU CRC CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHS GIP GMD GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LTT LUC LUF LUL LVL LVR LYD MAD MAF MCF MDC MDL MGA MGF MKD MLF MMK MNT MOP MRU MTL MTP MUR MVR MWK MXN MXV MYR MZE MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEI PEN PGK PHP PKR PLN PTE PYG QAR RHD RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT SKK SLL SOS SRD SRG SSP STN SUR SVC SYP SZL THB TJR TJS TMT TND TOP TPE TRY TTD TWD TZS UAH UAK UGX USD UYU UYW UZS VES VND VUV WST XAF XAG XAU XBA XBB XCD XDR XEU XFO XFU XOF XPD XPF XPT XRE XSU XTS XUA XXX YDD YER ZAR ZMW
        A4 CONTINUOUS
        PORTRAIT LANDSCAPE
        A4 TAB_BASED
        LIVEBOARD ANSWER LOGICAL_TABLE CONNECTION
        LIVEBOARD ANSWER LOGICAL_TABLE
        HTTP_CONNECTION_CHECK STORAGE_FILE_UPLOAD_CHECK
        SUCCESS FAILED
        EMAIL WEBHOOK
        HMAC_SHA256
        SHA256
        CREATED MODIFIED NAME
        AWS_TO_S3_STORAGE GCP_TO_S3_STORAGE GCP_TO_GCS_STORAGE
        MENU PRIMARY CONTEXT_MENU
        USER EXTERNAL
        """#
}
