// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Feature Management".
    static let featureManagement = #"""
        # Feature Management
        @updateFeatureAssignments configurations_features_assignments_update POST configurations/features/assignments/update
          line Assigns a feature to orgs, or takes it from them.
          effect changes
          body json
          answer FeatureAssignmentResponse
          since 26.10.0.cl
          body* feature_identifier text
          body* org_identifiers list:number
          body operation text ="REPLACE"
        @searchFeatures configurations_features_search POST configurations/features/search
          line Finds features with their values for the cluster or an org.
          effect reads
          body json
          answer [FeatureGroup]
          since 26.10.0.cl
          body* scope text ~SearchAuthSettingsScope
          body org_identifier number
          body category text ="GENERAL_ACCESS"
        @updateFeatureValue configurations_features_values_update POST configurations/features/values/update
          line Sets the value of a feature for the cluster or an org.
          effect changes
          body json
          answer FeatureValueResponse
          since 26.10.0.cl
          body* scope text ~SearchAuthSettingsScope
          body org_identifier number
          body* feature_identifier text
          body* feature_value text
          body reset_org_overrides flag
        """#
}
