// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/styles/fonts/delete` answers with.
    public struct StyleFontDeleteData: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `affected_assignments` on the wire.
        public var affectedAssignments: [StyleFontDeleteAffectedAssignment]? { object.value("affected_assignments") }
    }

    /// What `POST customization/styles/fonts/search` answers with.
    public struct StyleFontRecord: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? { object.value("scope") }

        /// `org` on the wire.
        public var org: StyleOrgInfo? { object.value("org") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `weight` on the wire.
        public var weight: Weight? { object.value("weight") }

        /// `style` on the wire.
        public var style: UploadStyleFontStyle? { object.value("style") }

        /// `color` on the wire.
        public var color: String? { object.value("color") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `assignments` on the wire.
        public var assignments: [StyleFontAssignment]? { object.value("assignments") }
    }

    /// What `POST customization/styles/fonts/upload` answers with.
    public struct StyleFontUploadData: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// What `POST customization/styles/search` answers with.
    public struct StylePreference: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? { object.value("scope") }

        /// `org` on the wire.
        public var org: StyleOrgInfo? { object.value("org") }

        /// `navigation_panel` on the wire.
        public var navigationPanel: StyleNavigationPanel? { object.value("navigation_panel") }

        /// `chart_color_palette` on the wire.
        public var chartColorPalette: StyleChartColorPalette? { object.value("chart_color_palette") }

        /// `embedded_footer_text` on the wire.
        public var embeddedFooterText: StyleEmbeddedFooterText? { object.value("embedded_footer_text") }

        /// `logo` on the wire.
        public var logo: StyleLogoStatus? { object.value("logo") }

        /// `visualization_fonts` on the wire.
        public var visualizationFonts: StyleVisualizationFonts? { object.value("visualization_fonts") }
    }

    /// A part of answers.
    public struct StyleFontDeleteAffectedAssignment: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org` on the wire.
        public var org: StyleOrgInfo? { object.value("org") }

        /// `visualization_areas` on the wire.
        public var visualizationAreas: [VisualizationArea]? { object.value("visualization_areas") }
    }

    /// A part of answers.
    public struct StyleOrgInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: Int? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct StyleFontAssignment: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org` on the wire.
        public var org: StyleOrgInfo? { object.value("org") }

        /// `visualization_areas` on the wire.
        public var visualizationAreas: [VisualizationArea]? { object.value("visualization_areas") }
    }

    /// A part of answers.
    public struct StyleNavigationPanel: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `theme` on the wire.
        public var theme: Theme? { object.value("theme") }

        /// `base_color` on the wire.
        public var baseColor: String? { object.value("base_color") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct StyleChartColorPalette: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `colors` on the wire.
        public var colors: [StyleColorEntry]? { object.value("colors") }

        /// `disable_color_rotation` on the wire.
        public var disableColorRotation: Bool? { object.value("disable_color_rotation") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct StyleEmbeddedFooterText: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `value` on the wire.
        public var value: String? { object.value("value") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct StyleLogoStatus: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `default_logo` on the wire.
        public var defaultLogo: StyleLogoSlot? { object.value("default_logo") }

        /// `wide_logo` on the wire.
        public var wideLogo: StyleLogoSlot? { object.value("wide_logo") }
    }

    /// A part of answers.
    public struct StyleVisualizationFonts: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `chart_visualization_fonts` on the wire.
        public var chartVisualizationFonts: [ChartVisualizationFontRecord]? {
            object.value("chart_visualization_fonts")
        }

        /// `table_visualization_fonts` on the wire.
        public var tableVisualizationFonts: [TableVisualizationFontRecord]? {
            object.value("table_visualization_fonts")
        }

        /// `advanced_chart_visualization_fonts` on the wire.
        public var advancedChartVisualizationFonts: [AdvancedChartVisualizationFontRecord]? {
            object.value("advanced_chart_visualization_fonts")
        }
    }

    /// A part of answers.
    public struct StyleColorEntry: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `primary` on the wire.
        public var primary: String? { object.value("primary") }

        /// `secondary` on the wire.
        public var secondary: [String]? { object.value("secondary") }
    }

    /// A part of answers.
    public struct StyleLogoSlot: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct ChartVisualizationFontRecord: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire.
        public var visualizationArea: VisualizationArea? { object.value("visualization_area") }

        /// `font_id` on the wire.
        public var fontID: String? { object.value("font_id") }

        /// `font_name` on the wire.
        public var fontName: String? { object.value("font_name") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct TableVisualizationFontRecord: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire.
        public var visualizationArea: VisualizationArea? { object.value("visualization_area") }

        /// `font_id` on the wire.
        public var fontID: String? { object.value("font_id") }

        /// `font_name` on the wire.
        public var fontName: String? { object.value("font_name") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }

    /// A part of answers.
    public struct AdvancedChartVisualizationFontRecord: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_area` on the wire.
        public var visualizationArea: VisualizationArea? { object.value("visualization_area") }

        /// `font_id` on the wire.
        public var fontID: String? { object.value("font_id") }

        /// `font_name` on the wire.
        public var fontName: String? { object.value("font_name") }

        /// `is_overridden` on the wire.
        public var isOverridden: Bool? { object.value("is_overridden") }
    }
}
