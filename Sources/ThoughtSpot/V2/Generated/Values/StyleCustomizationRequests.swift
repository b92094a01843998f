// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/styles/fonts/delete` takes.
    public struct DeleteStyleFontsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `font_identifiers` on the wire, required.
        public var fontIdentifiers: [String]? {
            get { object.value("font_identifiers") }
            set { object.set("font_identifiers", newValue) }
        }

        /// `dry_run` on the wire; `true` unless it is set.
        public var dryRun: Bool? {
            get { object.value("dry_run") }
            set { object.set("dry_run", newValue) }
        }
    }

    /// What `POST customization/styles/fonts/search` takes.
    public struct SearchStyleFontsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `font_identifier` on the wire.
        public var fontIdentifier: String? {
            get { object.value("font_identifier") }
            set { object.set("font_identifier", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `include_font_assignments` on the wire; `false` unless it is set.
        public var includeFontAssignments: Bool? {
            get { object.value("include_font_assignments") }
            set { object.set("include_font_assignments", newValue) }
        }
    }

    /// What `POST customization/styles/fonts/upload` takes.
    public struct UploadStyleFontRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `weight` on the wire; `NORMAL` unless it is set.
        public var weight: Weight? {
            get { object.value("weight") }
            set { object.set("weight", newValue) }
        }

        /// `style` on the wire; `NORMAL` unless it is set.
        public var style: UploadStyleFontStyle? {
            get { object.value("style") }
            set { object.set("style", newValue) }
        }

        /// `color` on the wire.
        public var color: String? {
            get { object.value("color") }
            set { object.set("color", newValue) }
        }

        /// `file_content` on the wire, required.
        public var fileContent: V2File? {
            get { object.value("file_content") }
            set { object.set("file_content", newValue) }
        }
    }

    /// What `POST customization/styles/fonts/{font_identifier}/update` takes.
    public struct UpdateStyleFontRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `weight` on the wire.
        public var weight: Weight? {
            get { object.value("weight") }
            set { object.set("weight", newValue) }
        }

        /// `style` on the wire.
        public var style: UploadStyleFontStyle? {
            get { object.value("style") }
            set { object.set("style", newValue) }
        }

        /// `color` on the wire.
        public var color: String? {
            get { object.value("color") }
            set { object.set("color", newValue) }
        }
    }

    /// What `POST customization/styles/logos/export` takes.
    public struct ExportStyleLogosRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST customization/styles/search` takes.
    public struct SearchStyleCustomizationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST customization/styles/update` takes.
    public struct UpdateStyleCustomizationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire, required.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: UpdateStyleCustomizationOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }

        /// `reset_options` on the wire.
        public var resetOptions: StyleResetOptionsInput? {
            get { object.value("reset_options") }
            set { object.set("reset_options", newValue) }
        }

        /// `navigation_panel` on the wire.
        public var navigationPanel: NavigationPanelInput? {
            get { object.value("navigation_panel") }
            set { object.set("navigation_panel", newValue) }
        }

        /// `chart_color_palette` on the wire.
        public var chartColorPalette: StyleColorPaletteInput? {
            get { object.value("chart_color_palette") }
            set { object.set("chart_color_palette", newValue) }
        }

        /// `embedded_footer_text` on the wire.
        public var embeddedFooterText: String? {
            get { object.value("embedded_footer_text") }
            set { object.set("embedded_footer_text", newValue) }
        }

        /// `visualization_fonts` on the wire.
        public var visualizationFonts: VisualizationFontsInput? {
            get { object.value("visualization_fonts") }
            set { object.set("visualization_fonts", newValue) }
        }

        /// `default_logo` on the wire.
        public var defaultLogo: V2File? {
            get { object.value("default_logo") }
            set { object.set("default_logo", newValue) }
        }

        /// `wide_logo` on the wire.
        public var wideLogo: V2File? {
            get { object.value("wide_logo") }
            set { object.set("wide_logo", newValue) }
        }
    }

    /// A part of requests.
    public struct StyleResetOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `style` on the wire.
        public var style: [StyleResetOptionsStyle]? {
            get { object.value("style") }
            set { object.set("style", newValue) }
        }

        /// `visualization_areas` on the wire.
        public var visualizationAreas: [VisualizationArea]? {
            get { object.value("visualization_areas") }
            set { object.set("visualization_areas", newValue) }
        }
    }

    /// A part of requests.
    public struct NavigationPanelInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `theme` on the wire.
        public var theme: Theme? {
            get { object.value("theme") }
            set { object.set("theme", newValue) }
        }

        /// `base_color` on the wire.
        public var baseColor: String? {
            get { object.value("base_color") }
            set { object.set("base_color", newValue) }
        }
    }

    /// A part of requests.
    public struct StyleColorPaletteInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `colors` on the wire.
        public var colors: [StyleColorEntryInput]? {
            get { object.value("colors") }
            set { object.set("colors", newValue) }
        }

        /// `disable_color_rotation` on the wire.
        public var disableColorRotation: Bool? {
            get { object.value("disable_color_rotation") }
            set { object.set("disable_color_rotation", newValue) }
        }
    }
}
