// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Custom Action".
    static let customAction = #"""
        # Custom Action
        @createCustomAction customization_custom_actions_create POST customization/custom-actions
          line Creates a custom action.
          effect changes
          body json
          answer ResponseCustomAction
          since 9.6.0.cl
          body* name text
          body* action_details object:ActionDetailsInputCreate
          body associate_metadata list:object:AssociateMetadataInputCreate
          body default_action_config object:DefaultActionConfigInputCreate
          body group_identifiers list:text
        @searchCustomActions customization_custom_actions_search POST customization/custom-actions/search
          line Finds custom actions by name or type.
          effect reads
          body json
          answer [ResponseCustomAction]
          since 9.6.0.cl
          body custom_action_identifier text
          body name_pattern text
          body default_action_config object:DefaultActionConfigSearchInput
          body include_group_associations flag =false
          body include_metadata_associations flag =false
          body metadata list:object:CustomActionMetadataTypeInput
          body type text ~SearchCustomActionsType
        @deleteCustomAction customization_custom_actions_delete POST customization/custom-actions/{custom_action_identifier}/delete
          line Deletes a custom action.
          effect deletes
          body none
          answer none
          since 9.6.0.cl
          path* custom_action_identifier text
        @updateCustomAction customization_custom_actions_update POST customization/custom-actions/{custom_action_identifier}/update
          line Changes a custom action.
          effect changes
          body json
          answer none
          since 9.6.0.cl
          path* custom_action_identifier text
          body action_details object:ActionDetailsInput
          body associate_metadata list:object:AssociateMetadataInput
          body default_action_config object:DefaultActionConfigInput
          body group_identifiers list:text
          body name text
          body operation text ~UpdateCustomActionOperation ="ADD"
        """#
}
