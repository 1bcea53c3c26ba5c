package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/** Reads how much is known, account by account. */
final class CoverageReading {
    private final PhaseBoard board;
    private final PhaseProgram program;
    private final EvidenceTable table;
    private final PhaseJudge judge;
    private final Moment now;

    CoverageReading(PhaseBoard board) {
        this.board = board;
        this.program = board.program();
        this.table = board.evidence().table();
        this.judge = new PhaseJudge(program, table);
        this.now = Moment.of(board.asOf());
    }

    AccountCoverage read(AccountId account) {
        int row = board.row(account);
        judge.judgeByCriteria(row, now);
        judge.judgeUnit(row, judge.unit(), now);
        Set<Integer> asked = upTo(Math.min(board.certainLevel(account) + 1, program.top()));
        TreeMap<SellerId, Long> reporters = new TreeMap<>();
        long[] unreported = {0};
        judge.entries(row)
                .filter(entry -> now.sees(table, entry))
                .mapToObj(entry -> table.evidence(entry).reporter())
                .forEach(reporter -> reporter.ifPresentOrElse(
                        seller -> reporters.merge(seller, 1L, Long::sum), () -> unreported[0]++));
        return new AccountCoverage(
                account,
                (int) asked.stream().filter(this::isKnown).count(),
                asked.size(),
                (int) IntStream.range(0, program.criterionCount())
                        .filter(this::isAnswered)
                        .count(),
                program.criterionCount(),
                ImmutableSortedMap.copyOfSorted(reporters),
                unreported[0]);
    }

    private Set<Integer> upTo(int top) {
        Set<Integer> criteria = new HashSet<>();
        for (int level = 1; level <= top; level++) {
            criteria.addAll(Ints.asList(program.gate(level)));
        }
        return criteria;
    }

    private boolean isKnown(int criterion) {
        return judge.gathering().result(criterion) != CriterionResult.UNKNOWN;
    }

    private boolean isAnswered(int criterion) {
        CriterionReason reason = judge.gathering().reason(criterion);
        return reason == CriterionReason.SEEN || reason == CriterionReason.DENIED;
    }
}
