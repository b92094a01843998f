internal import Glibc

/// The subject named by the environment; libFuzzer gives a harness no arguments of its own.
private let subject: Subject = {
    let name = getenv("SPOTGATE_FUZZ").map { String(cString: $0) } ?? ""
    guard let subject = Subject(rawValue: name) else {
        print("SPOTGATE_FUZZ must be one of: \(Subject.allCases.map(\.rawValue).joined(separator: " "))")
        exit(64)
    }
    return subject
}()

/// What libFuzzer calls for every input; a trap, or a property that does not hold, is its finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    subject.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
