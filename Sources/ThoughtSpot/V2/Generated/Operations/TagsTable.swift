// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Tags".
    static let tags = #"""
        # Tags
        @assignTag tags_assign POST tags/assign
          line Assigns tags to objects.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body* metadata list:object:TagMetadataTypeInput
          body* tag_identifiers list:text
        @createTag tags_create POST tags/create
          line Creates a tag.
          effect changes
          body json
          answer Tag
          since 9.0.0.cl
          body* name text
          body color text
        @searchTags tags_search POST tags/search
          line Finds tags by name, pattern or colour; all of them at once.
          effect reads
          body json
          answer [Tag]
          since 9.0.0.cl
          body tag_identifier text
          body name_pattern text
          body color text
        @unassignTag tags_unassign POST tags/unassign
          line Takes tags off objects.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body* metadata list:object:TagMetadataTypeInput
          body* tag_identifiers list:text
        @deleteTag tags_delete POST tags/{tag_identifier}/delete
          line Deletes a tag.
          effect deletes
          body none
          answer none
          since 9.0.0.cl
          path* tag_identifier text
        @updateTag tags_update POST tags/{tag_identifier}/update
          line Changes name or colour of a tag.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          path* tag_identifier text
          body name text
          body color text
        """#
}
