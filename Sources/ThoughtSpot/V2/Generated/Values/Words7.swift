// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct Locale: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `en-CA` on the wire.
        public static var enCa: Self { "en-CA" }

        /// `en-GB` on the wire.
        public static var enGb: Self { "en-GB" }

        /// `en-US` on the wire.
        public static var enUs: Self { "en-US" }

        /// `de-DE` on the wire.
        public static var deDe: Self { "de-DE" }

        /// `ja-JP` on the wire.
        public static var jaJp: Self { "ja-JP" }

        /// `zh-CN` on the wire.
        public static var zhCn: Self { "zh-CN" }

        /// `pt-BR` on the wire.
        public static var ptBr: Self { "pt-BR" }

        /// `fr-FR` on the wire.
        public static var frFr: Self { "fr-FR" }

        /// `fr-CA` on the wire.
        public static var frCa: Self { "fr-CA" }

        /// `es-US` on the wire.
        public static var esUs: Self { "es-US" }

        /// `da-DK` on the wire.
        public static var daDk: Self { "da-DK" }

        /// `es-ES` on the wire.
        public static var esEs: Self { "es-ES" }

        /// `fi-FI` on the wire.
        public static var fiFi: Self { "fi-FI" }

        /// `sv-SE` on the wire.
        public static var svSe: Self { "sv-SE" }

        /// `nb-NO` on the wire.
        public static var nbNo: Self { "nb-NO" }

        /// `pt-PT` on the wire.
        public static var ptPt: Self { "pt-PT" }

        /// `nl-NL` on the wire.
        public static var nlNl: Self { "nl-NL" }

        /// `it-IT` on the wire.
        public static var itIt: Self { "it-IT" }

        /// `ru-RU` on the wire.
        public static var ruRu: Self { "ru-RU" }

        /// `en-IN` on the wire.
        public static var enIn: Self { "en-IN" }

        /// `de-CH` on the wire.
        public static var deCh: Self { "de-CH" }

        /// `en-NZ` on the wire.
        public static var enNz: Self { "en-NZ" }

        /// `es-MX` on the wire.
        public static var esMx: Self { "es-MX" }

        /// `en-AU` on the wire.
        public static var enAu: Self { "en-AU" }

        /// `zh-Hant` on the wire.
        public static var zhHant: Self { "zh-Hant" }

        /// `ko-KR` on the wire.
        public static var koKr: Self { "ko-KR" }

        /// `en-DE` on the wire.
        public static var enDe: Self { "en-DE" }
    }

    /// Known words are constants; any other text is kept.
    public struct DeployType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL` on the wire.
        public static var full: Self { "FULL" }

        /// `DELTA` on the wire.
        public static var delta: Self { "DELTA" }
    }

    /// Known words are constants; any other text is kept.
    public struct DeployPolicy: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL_OR_NONE` on the wire.
        public static var allOrNone: Self { "ALL_OR_NONE" }

        /// `PARTIAL` on the wire.
        public static var partial: Self { "PARTIAL" }

        /// `VALIDATE_ONLY` on the wire.
        public static var validateOnly: Self { "VALIDATE_ONLY" }
    }

    /// Known words are constants; any other text is kept.
    public struct SearchCommitsMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `CUSTOM_ACTION` on the wire.
        public static var customAction: Self { "CUSTOM_ACTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct RevertPolicy: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL_OR_NONE` on the wire.
        public static var allOrNone: Self { "ALL_OR_NONE" }

        /// `PARTIAL` on the wire.
        public static var partial: Self { "PARTIAL" }
    }

    /// Known words are constants; any other text is kept.
    public struct Event: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }

    /// Known words are constants; any other text is kept.
    public struct CreateWebhookConfigurationStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED` on the wire.
        public static var enabled: Self { "ENABLED" }

        /// `DISABLED` on the wire.
        public static var disabled: Self { "DISABLED" }
    }

    /// Known words are constants; any other text is kept.
    public struct ResetOption: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AUTHENTICATION` on the wire.
        public static var authentication: Self { "AUTHENTICATION" }

        /// `SIGNATURE_VERIFICATION` on the wire.
        public static var signatureVerification: Self { "SIGNATURE_VERIFICATION" }

        /// `STORAGE_DESTINATION` on the wire.
        public static var storageDestination: Self { "STORAGE_DESTINATION" }
    }

    /// Known words are constants; any other text is kept.
    public struct AnalystSourceType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MODEL` on the wire.
        public static var model: Self { "MODEL" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `CONVERSATION` on the wire.
        public static var conversation: Self { "CONVERSATION" }
    }

    /// Known words are constants; any other text is kept.
    public struct ShareMode: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READ_ONLY` on the wire.
        public static var readOnly: Self { "READ_ONLY" }

        /// `MODIFY` on the wire.
        public static var modify: Self { "MODIFY" }

        /// `NO_ACCESS` on the wire.
        public static var noAccess: Self { "NO_ACCESS" }
    }

    /// Known words are constants; any other text is kept.
    public struct ContentShareMode: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READ_ONLY` on the wire.
        public static var readOnly: Self { "READ_ONLY" }

        /// `MODIFY` on the wire.
        public static var modify: Self { "MODIFY" }
    }

    /// Known words are constants; any other text is kept.
    public struct ContextPayloadV2Type: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `data_source` on the wire.
        public static var dataSource: Self { "data_source" }

        /// `DATA_SOURCE` on the wire.
        public static var dataSourceWord: Self { "DATA_SOURCE" }

        /// `AUTO_MODE` on the wire.
        public static var autoMode: Self { "AUTO_MODE" }
    }

    /// Known words are constants; any other text is kept.
    public struct PrincipalType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }
    }

    /// Known words are constants; any other text is kept.
    public struct NLInstructionsInfoScope: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GLOBAL` on the wire.
        public static var global: Self { "GLOBAL" }
    }

    /// Known words are constants; any other text is kept.
    public struct MemorySourcesType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DATA_MODEL` on the wire.
        public static var dataModel: Self { "DATA_MODEL" }
    }

    /// Known words are constants; any other text is kept.
    public struct AuthStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED` on the wire.
        public static var enabled: Self { "ENABLED" }

        /// `DISABLED` on the wire.
        public static var disabled: Self { "DISABLED" }
    }
}
