// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Assigns a feature to orgs, or takes it from them.
    ///
    /// `POST configurations/features/assignments/update`, from 26.10.0.cl on.
    public static func updateFeatureAssignments(_ request: UpdateFeatureAssignmentsRequest) -> Endpoint<
        FeatureAssignmentResponse
    > {
        Endpoint(operation: "updateFeatureAssignments", body: request.object)
    }

    /// Finds features with their values for the cluster or an org.
    ///
    /// `POST configurations/features/search`, from 26.10.0.cl on.
    public static func searchFeatures(_ request: SearchFeaturesRequest) -> Endpoint<[FeatureGroup]> {
        Endpoint(operation: "searchFeatures", body: request.object)
    }

    /// Sets the value of a feature for the cluster or an org.
    ///
    /// `POST configurations/features/values/update`, from 26.10.0.cl on.
    public static func updateFeatureValue(_ request: UpdateFeatureValueRequest) -> Endpoint<FeatureValueResponse> {
        Endpoint(operation: "updateFeatureValue", body: request.object)
    }
}
