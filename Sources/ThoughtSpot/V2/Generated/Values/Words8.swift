// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct Operator: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EQ` on the wire.
        public static var eq: Self { "EQ" }

        /// `NE` on the wire.
        public static var ne: Self { "NE" }

        /// `LT` on the wire.
        public static var lt: Self { "LT" }

        /// `LE` on the wire.
        public static var le: Self { "LE" }

        /// `GT` on the wire.
        public static var gt: Self { "GT" }

        /// `GE` on the wire.
        public static var ge: Self { "GE" }

        /// `IN` on the wire.
        public static var `in`: Self { "IN" }

        /// `BW` on the wire.
        public static var bw: Self { "BW" }

        /// `CONTAINS` on the wire.
        public static var contains: Self { "CONTAINS" }

        /// `BEGINS_WITH` on the wire.
        public static var beginsWith: Self { "BEGINS_WITH" }

        /// `ENDS_WITH` on the wire.
        public static var endsWith: Self { "ENDS_WITH" }

        /// `BW_INC` on the wire.
        public static var bwInc: Self { "BW_INC" }

        /// `BW_INC_MIN` on the wire.
        public static var bwIncMin: Self { "BW_INC_MIN" }

        /// `BW_INC_MAX` on the wire.
        public static var bwIncMax: Self { "BW_INC_MAX" }

        /// `LIKE` on the wire.
        public static var like: Self { "LIKE" }

        /// `NOT_IN` on the wire.
        public static var notIn: Self { "NOT_IN" }
    }

    /// Known words are constants; any other text is kept.
    public struct TokenAccessScopeObjectType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct OrgScope: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SPECIFIC_ORGS` on the wire.
        public static var specificOrgs: Self { "SPECIFIC_ORGS" }

        /// `ALL_MEMBER_ORGS` on the wire.
        public static var allMemberOrgs: Self { "ALL_MEMBER_ORGS" }
    }

    /// Known words are constants; any other text is kept.
    public struct SortOptionFieldName: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEFAULT` on the wire.
        public static var `default`: Self { "DEFAULT" }

        /// `NAME` on the wire.
        public static var name: Self { "NAME" }

        /// `DISPLAY_NAME` on the wire.
        public static var displayName: Self { "DISPLAY_NAME" }

        /// `AUTHOR` on the wire.
        public static var author: Self { "AUTHOR" }

        /// `CREATED` on the wire.
        public static var created: Self { "CREATED" }

        /// `MODIFIED` on the wire.
        public static var modified: Self { "MODIFIED" }
    }

    /// Known words are constants; any other text is kept.
    public struct SortOptionOrder: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ASC` on the wire.
        public static var asc: Self { "ASC" }

        /// `DESC` on the wire.
        public static var desc: Self { "DESC" }
    }

    /// Known words are constants; any other text is kept.
    public struct CollectionMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `COLLECTION` on the wire.
        public static var collection: Self { "COLLECTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct SortOptionsFieldName: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NAME` on the wire.
        public static var name: Self { "NAME" }

        /// `DISPLAY_NAME` on the wire.
        public static var displayName: Self { "DISPLAY_NAME" }

        /// `AUTHOR` on the wire.
        public static var author: Self { "AUTHOR" }

        /// `CREATED` on the wire.
        public static var created: Self { "CREATED" }

        /// `MODIFIED` on the wire.
        public static var modified: Self { "MODIFIED" }
    }

    /// Known words are constants; any other text is kept.
    public struct SortOptionFieldNameWord: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NAME` on the wire.
        public static var name: Self { "NAME" }

        /// `DISPLAY_NAME` on the wire.
        public static var displayName: Self { "DISPLAY_NAME" }

        /// `AUTHOR` on the wire.
        public static var author: Self { "AUTHOR" }

        /// `CREATED` on the wire.
        public static var created: Self { "CREATED" }

        /// `MODIFIED` on the wire.
        public static var modified: Self { "MODIFIED" }

        /// `LAST_ACCESSED` on the wire.
        public static var lastAccessed: Self { "LAST_ACCESSED" }

        /// `SYNCED` on the wire.
        public static var synced: Self { "SYNCED" }

        /// `VIEWS` on the wire.
        public static var views: Self { "VIEWS" }

        /// `USER_STATE` on the wire.
        public static var userState: Self { "USER_STATE" }

        /// `ROW_COUNT` on the wire.
        public static var rowCount: Self { "ROW_COUNT" }
    }

    /// Known words are constants; any other text is kept.
    public struct AssociateMetadataInputCreateType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `VISUALIZATION` on the wire.
        public static var visualization: Self { "VISUALIZATION" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `WORKSHEET` on the wire.
        public static var worksheet: Self { "WORKSHEET" }
    }

    /// Known words are constants; any other text is kept.
    public struct StyleResetOptionsStyle: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CHART_COLOR_PALETTE` on the wire.
        public static var chartColorPalette: Self { "CHART_COLOR_PALETTE" }

        /// `EMBEDDED_FOOTER_TEXT` on the wire.
        public static var embeddedFooterText: Self { "EMBEDDED_FOOTER_TEXT" }

        /// `NAV_PANEL_COLOR` on the wire.
        public static var navPanelColor: Self { "NAV_PANEL_COLOR" }

        /// `DEFAULT_LOGO` on the wire.
        public static var defaultLogo: Self { "DEFAULT_LOGO" }

        /// `WIDE_LOGO` on the wire.
        public static var wideLogo: Self { "WIDE_LOGO" }
    }

    /// Known words are constants; any other text is kept.
    public struct VisualizationArea: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CHART_X_AXIS_LABELS` on the wire.
        public static var chartXAxisLabels: Self { "CHART_X_AXIS_LABELS" }

        /// `CHART_X_AXIS_TITLE` on the wire.
        public static var chartXAxisTitle: Self { "CHART_X_AXIS_TITLE" }

        /// `CHART_Y_AXIS_LABELS` on the wire.
        public static var chartYAxisLabels: Self { "CHART_Y_AXIS_LABELS" }

        /// `CHART_Y_AXIS_TITLE` on the wire.
        public static var chartYAxisTitle: Self { "CHART_Y_AXIS_TITLE" }

        /// `CHART_TOOLTIP` on the wire.
        public static var chartTooltip: Self { "CHART_TOOLTIP" }

        /// `CHART_SCATTER_DATA_LABELS` on the wire.
        public static var chartScatterDataLabels: Self { "CHART_SCATTER_DATA_LABELS" }

        /// `CHART_DONUT_DATA_LABELS` on the wire.
        public static var chartDonutDataLabels: Self { "CHART_DONUT_DATA_LABELS" }

        /// `CHART_LINE_DATA_LABELS` on the wire.
        public static var chartLineDataLabels: Self { "CHART_LINE_DATA_LABELS" }

        /// `CHART_COLUMN_DATA_LABELS` on the wire.
        public static var chartColumnDataLabels: Self { "CHART_COLUMN_DATA_LABELS" }

        /// `CHART_BAR_DATA_LABELS` on the wire.
        public static var chartBarDataLabels: Self { "CHART_BAR_DATA_LABELS" }

        /// `CHART_AREA_DATA_LABELS` on the wire.
        public static var chartAreaDataLabels: Self { "CHART_AREA_DATA_LABELS" }

        /// `TABLE_VALUE_CELLS` on the wire.
        public static var tableValueCells: Self { "TABLE_VALUE_CELLS" }

        /// `ADVANCED_CHART_LABELS` on the wire.
        public static var advancedChartLabels: Self { "ADVANCED_CHART_LABELS" }
    }

    /// Known words are constants; any other text is kept.
    public struct Theme: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DARK` on the wire.
        public static var dark: Self { "DARK" }

        /// `TWO_TONE` on the wire.
        public static var twoTone: Self { "TWO_TONE" }

        /// `CUSTOM` on the wire.
        public static var custom: Self { "CUSTOM" }
    }

    /// Known words are constants; any other text is kept.
    public struct ChannelHistoryEventType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }
}
