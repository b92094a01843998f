// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a collection of objects and of other collections.
    ///
    /// `POST collections/create`, from 26.4.0.cl on.
    public static func createCollection(_ request: CreateCollectionRequest) -> Endpoint<Collection> {
        Endpoint(operation: "createCollection", body: request.object)
    }

    /// Deletes collections, and on request what is in them.
    ///
    /// `POST collections/delete`, from 26.4.0.cl on.
    public static func deleteCollection(_ request: DeleteCollectionRequest) -> Endpoint<CollectionDeleteResponse> {
        Endpoint(operation: "deleteCollection", body: request.object)
    }

    /// Finds collections by name, author or identifier.
    ///
    /// `POST collections/search`, from 26.4.0.cl on.
    public static func searchCollections(_ request: SearchCollectionsRequest = SearchCollectionsRequest()) -> Endpoint<
        CollectionSearchResponse
    > {
        Endpoint(operation: "searchCollections", body: request.object)
    }

    /// Renames a collection, or adds, removes or replaces what is in it.
    ///
    /// `POST collections/{collection_identifier}/update`, from 26.4.0.cl on.
    public static func updateCollection(
        collectionIdentifier: String,
        _ request: UpdateCollectionRequest = UpdateCollectionRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateCollection", path: [collectionIdentifier], body: request.object)
    }
}
