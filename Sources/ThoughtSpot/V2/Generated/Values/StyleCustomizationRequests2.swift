// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct VisualizationFontsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `chart_visualization_fonts` on the wire.
        public var chartVisualizationFonts: [ChartFontAssignmentInput]? {
            get { object.value("chart_visualization_fonts") }
            set { object.set("chart_visualization_fonts", newValue) }
        }

        /// `table_visualization_fonts` on the wire.
        public var tableVisualizationFonts: [TableFontAssignmentInput]? {
            get { object.value("table_visualization_fonts") }
            set { object.set("table_visualization_fonts", newValue) }
        }

        /// `advanced_chart_visualization_fonts` on the wire.
        public var advancedChartVisualizationFonts: [AdvancedChartFontAssignmentInput]? {
            get { object.value("advanced_chart_visualization_fonts") }
            set { object.set("advanced_chart_visualization_fonts", newValue) }
        }
    }

    /// A part of requests.
    public struct StyleColorEntryInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `primary` on the wire, required.
        public var primary: String? {
            get { object.value("primary") }
            set { object.set("primary", newValue) }
        }

        /// `secondary` on the wire.
        public var secondary: [String]? {
            get { object.value("secondary") }
            set { object.set("secondary", newValue) }
        }
    }

    /// A part of requests.
    public struct ChartFontAssignmentInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire, required.
        public var visualizationArea: VisualizationArea? {
            get { object.value("visualization_area") }
            set { object.set("visualization_area", newValue) }
        }

        /// `font_identifier` on the wire, required.
        public var fontIdentifier: String? {
            get { object.value("font_identifier") }
            set { object.set("font_identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct TableFontAssignmentInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire, required.
        public var visualizationArea: VisualizationArea? {
            get { object.value("visualization_area") }
            set { object.set("visualization_area", newValue) }
        }

        /// `font_identifier` on the wire, required.
        public var fontIdentifier: String? {
            get { object.value("font_identifier") }
            set { object.set("font_identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct AdvancedChartFontAssignmentInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire, required.
        public var visualizationArea: VisualizationArea? {
            get { object.value("visualization_area") }
            set { object.set("visualization_area", newValue) }
        }

        /// `font_identifier` on the wire, required.
        public var fontIdentifier: String? {
            get { object.value("font_identifier") }
            set { object.set("font_identifier", newValue) }
        }
    }
}
