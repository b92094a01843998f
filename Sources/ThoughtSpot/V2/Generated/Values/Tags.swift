// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Assigns tags to objects.
    ///
    /// `POST tags/assign`, from 9.0.0.cl on.
    public static func assignTag(_ request: AssignTagRequest) -> Endpoint<Done> {
        Endpoint(operation: "assignTag", body: request.object)
    }

    /// Creates a tag.
    ///
    /// `POST tags/create`, from 9.0.0.cl on.
    public static func createTag(_ request: CreateTagRequest) -> Endpoint<Tag> {
        Endpoint(operation: "createTag", body: request.object)
    }

    /// Finds tags by name, pattern or colour; all of them at once.
    ///
    /// `POST tags/search`, from 9.0.0.cl on.
    public static func searchTags(_ request: SearchTagsRequest = SearchTagsRequest()) -> Endpoint<[Tag]> {
        Endpoint(operation: "searchTags", body: request.object)
    }

    /// Takes tags off objects.
    ///
    /// `POST tags/unassign`, from 9.0.0.cl on.
    public static func unassignTag(_ request: UnassignTagRequest) -> Endpoint<Done> {
        Endpoint(operation: "unassignTag", body: request.object)
    }

    /// Deletes a tag.
    ///
    /// `POST tags/{tag_identifier}/delete`, from 9.0.0.cl on.
    public static func deleteTag(tagIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteTag", path: [tagIdentifier])
    }

    /// Changes name or colour of a tag.
    ///
    /// `POST tags/{tag_identifier}/update`, from 9.0.0.cl on.
    public static func updateTag(tagIdentifier: String, _ request: UpdateTagRequest = UpdateTagRequest()) -> Endpoint<
        Done
    > {
        Endpoint(operation: "updateTag", path: [tagIdentifier], body: request.object)
    }
}
