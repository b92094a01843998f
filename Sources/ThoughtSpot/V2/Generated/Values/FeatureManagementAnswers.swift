// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST configurations/features/assignments/update` answers with.
    public struct FeatureAssignmentResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `feature_id` on the wire, required.
        public var featureID: String? { object.value("feature_id") }

        /// `feature_name` on the wire.
        public var featureName: String? { object.value("feature_name") }

        /// `assigned_orgs` on the wire, required.
        public var assignedOrgs: [FeatureOrgInfo]? { object.value("assigned_orgs") }
    }

    /// What `POST configurations/features/search` answers with.
    public struct FeatureGroup: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `feature_group` on the wire.
        public var featureGroup: String? { object.value("feature_group") }

        /// `docs_url` on the wire.
        public var docsURL: String? { object.value("docs_url") }

        /// `features` on the wire, required.
        public var features: [FeatureDetail]? { object.value("features") }
    }

    /// What `POST configurations/features/values/update` answers with.
    public struct FeatureValueResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `feature_id` on the wire, required.
        public var featureID: String? { object.value("feature_id") }

        /// `feature_name` on the wire.
        public var featureName: String? { object.value("feature_name") }

        /// `feature_value` on the wire, required.
        public var featureValue: String? { object.value("feature_value") }
    }

    /// A part of answers.
    public struct FeatureOrgInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_id` on the wire, required.
        public var orgID: Int? { object.value("org_id") }

        /// `org_name` on the wire, required.
        public var orgName: String? { object.value("org_name") }
    }

    /// A part of answers.
    public struct FeatureDetail: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `feature_id` on the wire, required.
        public var featureID: String? { object.value("feature_id") }

        /// `feature_name` on the wire.
        public var featureName: String? { object.value("feature_name") }

        /// `assigned_orgs` on the wire.
        public var assignedOrgs: [FeatureOrgInfo]? { object.value("assigned_orgs") }

        /// `is_org_aware` on the wire.
        public var isOrgAware: Bool? { object.value("is_org_aware") }

        /// `feature_value` on the wire.
        public var featureValue: String? { object.value("feature_value") }

        /// `element_type` on the wire.
        public var elementType: String? { object.value("element_type") }

        /// `element_config` on the wire.
        public var elementConfig: JSONValue? { object.value("element_config") }

        /// `element_value` on the wire.
        public var elementValue: String? { object.value("element_value") }

        /// `docs_url` on the wire.
        public var docsURL: String? { object.value("docs_url") }
    }
}
