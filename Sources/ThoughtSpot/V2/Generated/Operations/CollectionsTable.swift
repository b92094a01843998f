// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Collections".
    static let collections = #"""
        # Collections
        @createCollection collections_create POST collections/create
          line Creates a collection of objects and of other collections.
          effect changes
          body json
          answer Collection
          since 26.4.0.cl
          body* name text
          body description text
          body metadata list:object:CollectionMetadataInput
        @deleteCollection collections_delete POST collections/delete
          line Deletes collections, and on request what is in them.
          effect deletes
          body json
          answer CollectionDeleteResponse
          since 26.4.0.cl
          body* collection_identifiers list:text
          body delete_children flag =false
          body dry_run flag =false
        @searchCollections collections_search POST collections/search
          line Finds collections by name, author or identifier.
          effect reads
          body json
          answer CollectionSearchResponse
          paging records collections
          since 26.4.0.cl
          body name_pattern text
          body record_offset number =0
          body record_size number =10
          body collection_identifiers list:text
          body created_by_user_identifiers list:text
          body include_metadata flag =false
          body sort_options object:SortOptions
        @updateCollection collections_update POST collections/{collection_identifier}/update
          line Renames a collection, or adds, removes or replaces what is in it.
          effect changes
          body json
          answer none
          since 26.4.0.cl
          path* collection_identifier text
          body name text
          body description text
          body metadata list:object:CollectionMetadataInput
          body operation text ~UpdateCollectionOperation ="REPLACE"
        """#
}
