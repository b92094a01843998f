// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Variable".
    static let variable = #"""
        # Variable
        @createVariable template_variables_create POST template/variables/create
          line Creates a variable.
          effect changes
          body json
          answer Variable
          since 26.4.0.cl
          body* type text ~CreateVariableType
          body* name text
          body is_sensitive flag =false
          body data_type text ~DataType
        @deleteVariables delete_variables POST template/variables/delete
          line Deletes variables.
          effect deletes
          body json
          answer none
          since 26.4.0.cl
          body* identifiers list:text
        @searchVariables template_variables_search POST template/variables/search
          line Finds variables, with their values if asked for.
          effect reads
          body json
          answer [Variable]
          paging records .
          since 26.4.0.cl
          body variable_details list:object:VariableDetailInput
          body value_scope list:object:ValueScopeInput
          body record_offset number =0
          body record_size number =10
          body response_content text ~ResponseContent ="METADATA"
        @updateVariableValues template_variables_update_values POST template/variables/update-values
          line Sets values of several variables; the older path.
          effect changes
          body json
          answer none
          since 10.14.0.cl
          deprecated putVariableValues
          body* variable_assignment list:object:VariableUpdateAssignmentInput
          body* variable_value_scope list:object:VariableUpdateScopeInput
        @deleteVariable template_variables_delete POST template/variables/{identifier}/delete
          line Deletes one variable; the older path.
          effect deletes
          body none
          answer none
          since 10.14.0.cl
          deprecated deleteVariables
          path* identifier text
        @updateVariable template_variables_update POST template/variables/{identifier}/update
          line Renames a variable.
          effect changes
          body json
          answer none
          since 26.4.0.cl
          path* identifier text
          body* name text
        @putVariableValues put_variable_values POST template/variables/{identifier}/update-values
          line Sets the values of one variable.
          effect changes
          body json
          answer none
          since 26.4.0.cl
          path* identifier text
          body operation text ~PutVariableValuesOperation
          body* variable_assignment list:object:VariablePutAssignmentInput
        """#
}
