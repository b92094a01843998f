// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST configurations/features/assignments/update` takes.
    public struct UpdateFeatureAssignmentsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `feature_identifier` on the wire, required.
        public var featureIdentifier: String? {
            get { object.value("feature_identifier") }
            set { object.set("feature_identifier", newValue) }
        }

        /// `org_identifiers` on the wire, required.
        public var orgIdentifiers: [Int]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: String? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }
    }

    /// What `POST configurations/features/search` takes.
    public struct SearchFeaturesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire, required.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: Int? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `category` on the wire; `GENERAL_ACCESS` unless it is set.
        public var category: String? {
            get { object.value("category") }
            set { object.set("category", newValue) }
        }
    }

    /// What `POST configurations/features/values/update` takes.
    public struct UpdateFeatureValueRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire, required.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: Int? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `feature_identifier` on the wire, required.
        public var featureIdentifier: String? {
            get { object.value("feature_identifier") }
            set { object.set("feature_identifier", newValue) }
        }

        /// `feature_value` on the wire, required.
        public var featureValue: String? {
            get { object.value("feature_value") }
            set { object.set("feature_value", newValue) }
        }

        /// `reset_org_overrides` on the wire.
        public var resetOrgOverrides: Bool? {
            get { object.value("reset_org_overrides") }
            set { object.set("reset_org_overrides", newValue) }
        }
    }
}
