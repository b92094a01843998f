import Testing

@testable import HTTPClient

@Suite struct ConnectionBudgetTests {
    private typealias Budget = ConnectionBudget<UInt64>

    /// What a loop makes of what the budget tells it: one connection a call, kept or closed afterwards.
    private struct Model {
        let capacity: Int
        var budget: Budget
        /// Connections that rest, by loop.
        var idle: [Int]
        /// Loops of the calls that are being served, by number.
        var serving: [UInt64: Int] = [:]
        var waiting: Set<UInt64> = []
        var next: UInt64 = 0

        init(capacity: Int, loops: Int, maximumWaiting: Int) {
            self.capacity = capacity
            budget = Budget(capacity: capacity, loops: loops, maximumWaiting: maximumWaiting)
            idle = Array(repeating: 0, count: loops)
        }

        mutating func serve(_ id: UInt64, _ place: Budget.Place) {
            if !place.opens { idle[place.loop] -= 1 }
            serving[id] = place.loop
        }

        mutating func enter(_ home: Int) {
            next += 1
            if let place = budget.enter(home: home) { return serve(next, place) }
            switch budget.enqueue(next, home: home, next) {
            case .serve(let place): serve(next, place)
            case .wait: waiting.insert(next)
            case .full: break
            }
        }

        mutating func leave(_ id: UInt64, keeps: Bool) {
            guard let loop = serving.removeValue(forKey: id) else { return }
            idle[loop] += 1
            let next = budget.leave(loop)
            if !keeps, next?.1.loop != loop, idle[loop] > 0, budget.lost(loop) { idle[loop] -= 1 }
            if let (waiter, place) = next {
                waiting.remove(waiter)
                serve(waiter, place)
            }
        }

        /// Every invariant that the budget promises.
        func check() {
            let connections = idle.reduce(0, +) + serving.count
            #expect(connections <= capacity)
            #expect(idle.allSatisfy { $0 >= 0 }, "a call was sent to a loop without a connection to spare")
            #expect(waiting.isEmpty || serving.count == capacity, "a call waits beside a connection that is free")
            #expect(budget.servingCount == serving.count && budget.waitingCount == waiting.count)
        }
    }

    @Test(arguments: [(1, 1), (8, 8), (8, 3), (3, 8), (64, 2)])
    func keepsItsInvariantsWhateverHappens(capacity: Int, loops: Int) {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            var model = Model(capacity: capacity, loops: loops, maximumWaiting: 10)
            for _ in 0..<1000 {
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<5: model.enter(Int.random(in: 0..<loops, using: &random))
                case 5..<8:
                    if let id = model.serving.keys.randomElement() { model.leave(id, keeps: Bool.random()) }
                case 8:
                    let loop = Int.random(in: 0..<loops, using: &random)
                    if model.idle[loop] > 0, model.budget.lost(loop) { model.idle[loop] -= 1 }
                default:
                    if let id = model.waiting.randomElement() {
                        #expect(model.budget.withdraw(id) == id)
                        model.waiting.remove(id)
                    }
                }
                model.check()
            }
        }
    }

    /// With as many connections as loops, one loop alone may use them all.
    @Test func lendsAcrossLoops() {
        var budget = Budget(capacity: 8, loops: 8, maximumWaiting: 10)
        for _ in 0..<8 { #expect(budget.enter(home: 0)?.loop == 0) }
        #expect(budget.enter(home: 3) == nil)
        for _ in 0..<8 { #expect(budget.leave(0) == nil) }
        // All eight rest on loop 0: a call of another loop goes there and need not wait for one of its own.
        for _ in 0..<8 { #expect(budget.enter(home: 5) == Budget.Place(loop: 0, opens: false)) }
    }

    @Test func refusesTheCallBeyondItsBound() {
        var budget = Budget(capacity: 1, loops: 1, maximumWaiting: 2)
        _ = budget.enter(home: 0)
        for number in 1...2 {
            guard case .wait = budget.enqueue(UInt64(number), home: 0, 1) else {
                Issue.record("not waiting")
                return
            }
        }
        guard case .full = budget.enqueue(3, home: 0, 3) else {
            Issue.record("a third one waits")
            return
        }
    }
}
