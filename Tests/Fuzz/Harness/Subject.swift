/// The parsers under fuzz; a name is also that of a corpus.
enum Subject: String, CaseIterable {
    case requests, responses, chunks, targets, forms, multipart, cookies, json, jsonc, yaml, jws, keys, configuration,
        answers

    /// Runs one input; a property that does not hold traps.
    func run(_ input: [UInt8]) {
        switch self {
        case .requests: MessageProperties.requests(input)
        case .responses: MessageProperties.responses(input)
        case .chunks: MessageProperties.chunks(input)
        case .targets: MessageProperties.targets(input)
        case .forms: CodingProperties.forms(input)
        case .multipart: CodingProperties.multipart(input)
        case .cookies: CodingProperties.cookies(input)
        case .json: ValueProperties.json(input, allowsComments: false)
        case .jsonc: ValueProperties.json(input, allowsComments: true)
        case .yaml: ValueProperties.yaml(input)
        case .jws: ValueProperties.jws(input)
        case .keys: ValueProperties.keys(input)
        case .configuration: ConfigurationProperties.configuration(input)
        case .answers: AnswerProperties.answers(input)
        }
    }
}
