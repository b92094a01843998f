// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a variable.
    ///
    /// `POST template/variables/create`, from 26.4.0.cl on.
    public static func createVariable(_ request: CreateVariableRequest) -> Endpoint<Variable> {
        Endpoint(operation: "createVariable", body: request.object)
    }

    /// Deletes variables.
    ///
    /// `POST template/variables/delete`, from 26.4.0.cl on.
    public static func deleteVariables(_ request: DeleteVariablesRequest) -> Endpoint<Done> {
        Endpoint(operation: "deleteVariables", body: request.object)
    }

    /// Finds variables, with their values if asked for.
    ///
    /// `POST template/variables/search`, from 26.4.0.cl on.
    public static func searchVariables(_ request: SearchVariablesRequest = SearchVariablesRequest()) -> Endpoint<
        [Variable]
    > {
        Endpoint(operation: "searchVariables", body: request.object)
    }

    /// Sets values of several variables; the older path.
    ///
    /// `POST template/variables/update-values`, from 10.14.0.cl on.
    ///
    /// The vendor has deprecated it for `putVariableValues`.
    public static func updateVariableValues(_ request: UpdateVariableValuesRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateVariableValues", body: request.object)
    }

    /// Deletes one variable; the older path.
    ///
    /// `POST template/variables/{identifier}/delete`, from 10.14.0.cl on.
    ///
    /// The vendor has deprecated it for `deleteVariables`.
    public static func deleteVariable(identifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteVariable", path: [identifier])
    }

    /// Renames a variable.
    ///
    /// `POST template/variables/{identifier}/update`, from 26.4.0.cl on.
    public static func updateVariable(identifier: String, _ request: UpdateVariableRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateVariable", path: [identifier], body: request.object)
    }

    /// Sets the values of one variable.
    ///
    /// `POST template/variables/{identifier}/update-values`, from 26.4.0.cl on.
    public static func putVariableValues(identifier: String, _ request: PutVariableValuesRequest) -> Endpoint<Done> {
        Endpoint(operation: "putVariableValues", path: [identifier], body: request.object)
    }
}
