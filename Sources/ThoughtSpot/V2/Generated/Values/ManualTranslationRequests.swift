// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST localizations/manual-translation/delete` takes.
    public struct DeleteManualTranslationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: DeleteManualTranslationsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST localizations/manual-translation/export` takes.
    public struct ExportManualTranslationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: DeleteManualTranslationsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST localizations/manual-translation/import` takes.
    public struct ImportManualTranslationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `translations_file` on the wire, required.
        public var translationsFile: V2File? {
            get { object.value("translations_file") }
            set { object.set("translations_file", newValue) }
        }

        /// `scope` on the wire; `ORG` unless it is set.
        public var scope: DeleteManualTranslationsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }
}
