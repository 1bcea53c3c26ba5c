package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.Span;

/** The lift against its words: the phase of each account on each day, and the pattern judged on the first. */
class LiftReviewProperties {
    private static final int ACCOUNTS = 6;

    @Provide
    Arbitrary<PhaseModel> models() {
        return new OutlookProperties().models();
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        Arbitrary<Evidence> some = Combinators.combine(
                        PhaseArbitraries.evidence(), Arbitraries.integers().between(0, ACCOUNTS - 1))
                .as((record, account) -> record.withAccount(AccountId.of("A" + account))
                        .withId(EvidenceId.of(record.id().value() + "-" + account)));
        return some.list().ofMaxSize(40);
    }

    @Property
    void isWhatItsWordsSay(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        List<Account> given = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            given.add(Account.of(AccountId.of("A" + i)));
        }
        Accounts accounts = Accounts.of(given);
        EvidenceRegister register = EvidenceRegister.of(records);
        PhaseBoard board = PhaseReview.of(model).judge(accounts, register, AS_OF);
        ActivityLifts lifts = LiftReview.of(LiftPolicy.standard().withDays(days).withMinimumGroup(2))
                .measure(board);
        LocalDate start = TODAY.minusDays(days);
        PhaseHistory history = board.history(Span.of(start, TODAY.plusDays(1)));

        for (ActivityLift lift : lifts.list()) {
            PhaseModel done = PhaseWorld.model(
                    Gate.anyOf(criterion("done", lift.activity().pattern())));
            PhaseBoard then =
                    PhaseReview.of(done).judge(accounts, register, endOf(start).knownOn(TODAY));
            long[][] counts = new long[2][2];
            for (Account account : given) {
                List<Integer> levels = history.of(account.id()).periods().stream()
                        .map(period -> period.state().level())
                        .toList();
                if (levels.get(0) == lift.activity().fromLevel()) {
                    int did = then.of(account.id()).phase().low().level();
                    counts[did][1]++;
                    counts[did][0] += levels.stream().anyMatch(level -> level > levels.get(0)) ? 1 : 0;
                }
            }
            assertEquals(Ratio.of(counts[1][0], counts[1][1]), lift.did());
            assertEquals(Ratio.of(counts[0][0], counts[0][1]), lift.didNot());
            assertEquals(counts[0][1] >= 2 && counts[1][1] >= 2, lift.interval().isPresent());
        }
        assertEquals(
                model.activities(),
                lifts.list().stream().map(ActivityLift::activity).toList());
    }
}
