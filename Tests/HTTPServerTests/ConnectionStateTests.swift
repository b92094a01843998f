import HTTPWire
import Telemetry
import Testing
import Transport

@testable import HTTPServer

@Suite struct ConnectionStateTests {
    private func at(_ seconds: Double) -> MonotonicTime {
        MonotonicTime(nanoseconds: 0).advanced(bySeconds: seconds)
    }

    private func opened() -> Driven {
        let driven = Driven(ConnectionState(limits: ServerLimits(), now: at(0)))
        driven.state.opened()
        return driven
    }

    @Test func handlesARequestAndWaitsForTheNextOne() {
        let state = opened()
        #expect(state.received(persists: true, now: at(1)) == .handle)
        #expect(state.state.receivedAt == at(1))
        #expect(!state.state.wantsRequest)
        #expect(state.answered(now: at(2)))
        #expect(!state.state.closesAfterAnswer)
        #expect(state.written(hasUnread: false, now: at(3)) == .readNext)
        #expect(state.state.wantsRequest)
        #expect(state.state.deadline == at(3 + 130))
        #expect(state.expired(now: at(132)) == .none)
        #expect(state.expired(now: at(133)) == .close)
    }

    @Test func givesAHeadOneTimeHoweverItsBytesCome() {
        let state = opened()
        for second in 1...9 {
            #expect(state.incomplete(isIdle: false, now: at(Double(second))) == .none)
        }
        #expect(state.state.deadline == at(11))
        #expect(state.expired(now: at(11)) == .refuse(.requestTimeout))
    }

    @Test func givesReadingTheBodyATimeOfItsOwnAndTheWorkAllOfItsTime() {
        let state = opened()
        _ = state.incomplete(isIdle: false, now: at(1))
        state.headRead(now: at(2))
        #expect(state.state.deadline == at(12))
        // However late the last byte comes, the work has its five seconds.
        #expect(state.received(persists: true, now: at(11.9)) == .handle)
        #expect(state.state.receivedAt == at(11.9))
        #expect(state.state.deadline == at(16.9 + ConnectionState.grace))
        let late = Driven(state.state)
        #expect(late.expired(now: at(18)) == .abandon(.deadlineExceeded))
        let slow = opened()
        slow.headRead(now: at(2))
        #expect(slow.expired(now: at(12)) == .refuse(.requestTimeout))
    }

    @Test func takesAnEndDuringTheWorkForLeavingUnlessItCameWithTheRequest() {
        let state = opened()
        let before = state.state.hungUp(.gone, now: at(1))
        #expect(!before)
        _ = state.received(persists: true, now: at(1))
        let halfClosed = state.state.hungUp(.finished, now: at(1.04))
        let left = state.state.hungUp(.finished, now: at(1.2))
        let broken = state.state.hungUp(.gone, now: at(1.01))
        #expect(!halfClosed && left && broken)
        _ = state.answered(now: at(2))
        let after = state.state.hungUp(.gone, now: at(2))
        #expect(!after)
    }

    @Test func wantsBytesOnlyWhileItWantsARequest() {
        let state = opened()
        #expect(state.state.wantsRequest)
        _ = state.received(persists: true, now: at(1))
        #expect(!state.state.wantsRequest && !state.state.isLingering)
        _ = state.answered(now: at(1))
        #expect(!state.state.wantsRequest && !state.state.isLingering)
        _ = state.written(hasUnread: false, now: at(1))
        #expect(state.state.wantsRequest)
        // The refusal that the clock begins is no exception.
        _ = state.incomplete(isIdle: false, now: at(2))
        #expect(state.expired(now: at(12)) == .refuse(.requestTimeout))
        #expect(!state.state.wantsRequest && !state.state.isLingering)
        #expect(state.written(hasUnread: false, now: at(13)) == .linger)
        #expect(!state.state.wantsRequest && state.state.isLingering)
    }

    @Test func endsAtTheHeadWhatIsJudgedThere() {
        let state = opened()
        state.headRead(now: at(1))
        state.state.rejected(now: at(1))
        #expect(!state.state.wantsRequest)
        #expect(state.state.closesAfterAnswer)
        #expect(state.written(hasUnread: true, now: at(1)) == .linger)
    }

    @Test func refusesForMemoryWhatIsReadAndMakesWhatIsAnsweredTheLast() {
        let reading = opened()
        reading.headRead(now: at(1))
        #expect(reading.overloaded(now: at(1)) == .refuse(.overloaded))
        let working = opened()
        _ = working.received(persists: true, now: at(1))
        #expect(working.overloaded(now: at(1)) == .none)
        #expect(working.answered(now: at(2)))
        #expect(working.state.closesAfterAnswer)
        #expect(working.written(hasUnread: false, now: at(2)) == .linger)
    }

    @Test func asksForTheBodyOnce() {
        let state = opened()
        #expect(state.expectsContinue() == .none)
        state.headRead(now: at(1))
        #expect(state.expectsContinue() == .sendContinue)
        #expect(state.state.deadline == at(11))
        #expect(state.received(persists: true, now: at(2)) == .handle)
    }

    @Test func closesASilentConnectionWithoutAWord() {
        let state = opened()
        #expect(state.expired(now: at(10)) == .close)
        let shaking = Driven(ConnectionState(limits: ServerLimits(), now: at(0)))
        #expect(shaking.expired(now: at(10)) == .close)
    }

    @Test func cutsOffAClientThatDoesNotRead() {
        let state = opened()
        _ = state.received(persists: true, now: at(1))
        _ = state.answered(now: at(2))
        #expect(state.expired(now: at(12)) == .reset)
    }

    @Test func closesAfterTheLastAnswerTheClientAnnounced() {
        let state = opened()
        _ = state.received(persists: false, now: at(1))
        #expect(state.state.closesAfterAnswer)
        _ = state.answered(now: at(2))
        let clean = Driven(state.state)
        #expect(clean.written(hasUnread: false, now: at(3)) == .close)
        // More has come in than was announced: closing at once would take the answer away.
        #expect(state.written(hasUnread: true, now: at(3)) == .linger)
        #expect(state.expired(now: at(3 + ConnectionState.lingerSeconds)) == .close)
    }

    @Test func answersAClientThatHasFinishedWritingAndThenCloses() {
        let state = opened()
        _ = state.received(persists: true, now: at(1))
        #expect(state.ended(now: at(2)) == .none)
        #expect(state.state.closesAfterAnswer)
        #expect(state.answered(now: at(3)))
        #expect(state.written(hasUnread: false, now: at(4)) == .close)
    }

    @Test func refusesWhatEndsInItsMiddle() {
        let idle = opened()
        #expect(idle.ended(now: at(1)) == .close)
        let state = opened()
        _ = state.incomplete(isIdle: false, now: at(1))
        #expect(state.ended(now: at(2)) == .refuse(.malformed(.truncated)))
    }

    @Test func lingersAfterARefusalSoThatTheClientSeesIt() {
        let state = opened()
        #expect(state.refused(.badField, now: at(1)) == .refuse(.malformed(.badField)))
        #expect(!state.state.wantsRequest)
        #expect(state.written(hasUnread: false, now: at(1)) == .linger)
        #expect(state.state.isLingering)
        #expect(state.ended(now: at(2)) == .close)
    }

    @Test func drainsByClosingWhatIdlesAndFinishingTheRest() {
        let idle = opened()
        _ = idle.received(persists: true, now: at(1))
        #expect(idle.answered(now: at(1)))
        #expect(idle.written(hasUnread: false, now: at(1)) == .readNext)
        #expect(idle.drain(now: at(2)) == .close)
        let busy = opened()
        _ = busy.received(persists: true, now: at(1))
        #expect(busy.drain(now: at(1)) == .none)
        #expect(busy.state.closesAfterAnswer)
        #expect(busy.answered(now: at(2)))
        #expect(busy.written(hasUnread: false, now: at(2)) == .linger)
    }

    @Test func waitsAMomentForWhoHasConnectedAndNotSpokenWhenItDrains() {
        let silent = opened()
        #expect(silent.drain(now: at(1)) == .none)
        #expect(silent.expired(now: at(1.4)) == .none)
        #expect(silent.expired(now: at(1.5)) == .close)
        let speaking = opened()
        #expect(speaking.drain(now: at(1)) == .none)
        #expect(speaking.received(persists: true, now: at(1.2)) == .handle)
        #expect(speaking.state.closesAfterAnswer)
    }

    @Test func takesNoAnswerThatComesTooLate() {
        let state = opened()
        _ = state.received(persists: true, now: at(1))
        #expect(state.expired(now: at(7)) == .abandon(.deadlineExceeded))
        let isFirst = state.answered(now: at(7))
        let isSecond = state.answered(now: at(8))
        #expect(isFirst)
        #expect(!isSecond)
    }
}

/// The state machine behind a reference, so that an expectation may contain the event that it is about.
private final class Driven {
    typealias Action = ConnectionState.Action
    var state: ConnectionState

    init(_ state: ConnectionState) { self.state = state }

    func incomplete(isIdle: Bool, now: MonotonicTime) -> Action { state.incomplete(isIdle: isIdle, now: now) }
    func headRead(now: MonotonicTime) { state.headRead(now: now) }
    func expectsContinue() -> Action { state.expectsContinue() }
    func overloaded(now: MonotonicTime) -> Action { state.overloaded(now: now) }
    func received(persists: Bool, now: MonotonicTime) -> Action { state.received(persists: persists, now: now) }
    func refused(_ error: ParseError, now: MonotonicTime) -> Action { state.refused(error, now: now) }
    func answered(now: MonotonicTime) -> Bool { state.answered(now: now) }
    func written(hasUnread: Bool, now: MonotonicTime) -> Action { state.written(hasUnread: hasUnread, now: now) }
    func ended(now: MonotonicTime) -> Action { state.ended(now: now) }
    func expired(now: MonotonicTime) -> Action { state.expired(now: now) }
    func drain(now: MonotonicTime) -> Action { state.drain(now: now) }
}
