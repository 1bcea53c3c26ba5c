package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/** Collects what became of the records, each thing once, with a count. */
final class PhaseFindings {
    private final PhaseBoard board;
    private final EvidenceTable table;
    private final Moment at;
    private final ImmutableList<PhaseProgram> askers; // the model, then its activities
    private final Map<PhaseFinding, Map<AccountId, Long>> byAccount = new TreeMap<>();
    private final Map<EvidenceId, Duplicates> duplicates = new TreeMap<>();
    private final Map<AccountId, Set<CriterionId>> contradictions = new TreeMap<>();
    private long used;
    private long planned;

    private PhaseFindings(PhaseBoard board) {
        this.board = board;
        this.table = board.evidence().table();
        this.at = Moment.of(board.asOf());
        this.askers = Stream.concat(
                        Stream.of(board.program()),
                        board.definition().activities().stream()
                                .map(activity -> ActivityJudge.program(
                                        activity, board.asOf().calendar())))
                .collect(toImmutableList());
    }

    /** What became of the records of a board: how many, and which. */
    record Fate(EvidenceTally tally, Findings findings) {}

    static Fate of(PhaseBoard board) {
        PhaseFindings found = new PhaseFindings(board);
        for (int entry = 0; entry < board.evidence().size(); entry++) {
            found.add(entry);
        }
        PhaseJudge judge = new PhaseJudge(board.program(), found.table);
        for (Account account : board.accounts().list()) {
            found.addContradictions(account.id(), judge);
        }
        return new Fate(found.tally(), found.findings());
    }

    private void add(int entry) {
        Evidence evidence = table.evidence(entry);
        PhaseFinding reason = whyLeftOut(entry, evidence);
        if (reason == PhaseFinding.DUPLICATE_ID) {
            duplicates.merge(evidence.id(), new Duplicates(1, evidence.account()), Duplicates::plus);
        } else if (reason != null) {
            count(reason, evidence.account());
        } else if (evidence.status() == EvidenceStatus.PLANNED) {
            planned++;
        } else {
            used++;
            if (board.definition().scope() != EvidenceScope.ACCOUNT
                    && evidence.kind().isOfOpportunity()
                    && evidence.opportunity().isEmpty()) {
                count(PhaseFinding.WITHOUT_OPPORTUNITY, evidence.account());
            }
        }
    }

    private void count(PhaseFinding kind, AccountId account) {
        byAccount.computeIfAbsent(kind, first -> new TreeMap<>()).merge(account, 1L, Long::sum);
    }

    private @Nullable PhaseFinding whyLeftOut(int entry, Evidence evidence) {
        if (board.accounts().find(evidence.account()).isEmpty()) {
            return PhaseFinding.UNKNOWN_ACCOUNT;
        }
        if (table.recorded(entry) > at.known()) {
            return PhaseFinding.RECORDED_LATER;
        }
        if (table.replaced(entry) <= table.recorded(entry)) {
            return PhaseFinding.DUPLICATE_ID;
        }
        if (table.replaced(entry) <= at.known()) {
            return PhaseFinding.CORRECTED;
        }
        return switch (evidence.status()) {
            case WITHDRAWN -> PhaseFinding.WITHDRAWN;
            case PLANNED -> table.observed(entry) < at.day() ? PhaseFinding.OVERDUE_PLAN : null;
            case HELD -> table.observed(entry) > at.day() ? PhaseFinding.FUTURE_DATED : whyUseless(entry);
        };
    }

    /** No reason if the model or one of its activities hears it on the day. */
    private @Nullable PhaseFinding whyUseless(int entry) {
        boolean denies = table.cell(entry) >= EvidenceTable.CELLS;
        PhaseFinding reason = PhaseFinding.NOT_ASKED;
        for (PhaseProgram program : askers) {
            for (int slot : program.slots(table.cell(entry))) {
                int pattern = program.slotPattern(slot);
                if (denies || program.fits(table, entry, pattern)) {
                    reason = PhaseFinding.EXPIRED;
                    if (table.observed(entry) >= program.oldest(pattern, at.day())
                            && at.day() <= table.validUntil(entry)) {
                        return null;
                    }
                }
            }
        }
        return reason;
    }

    private void addContradictions(AccountId account, PhaseJudge judge) {
        int row = board.row(account);
        if (board.definition().scope() == EvidenceScope.ACCOUNT) {
            addContradictions(account, judge, Gathering.ALL);
            return;
        }
        addContradictions(account, judge, EvidenceTable.NO_OPPORTUNITY);
        for (int opportunity : judge.opportunities(row, at)) {
            addContradictions(account, judge, opportunity);
        }
    }

    private void addContradictions(AccountId account, PhaseJudge judge, int unit) {
        judge.judgeUnit(board.row(account), unit, at);
        for (int criterion = 0; criterion < board.program().criterionCount(); criterion++) {
            if (judge.gathering().reason(criterion) == CriterionReason.CONTRADICTORY) {
                contradictions
                        .computeIfAbsent(account, first -> new TreeSet<>())
                        .add(board.definition().criteria().get(criterion).id());
            }
        }
    }

    private EvidenceTally tally() {
        long reported =
                duplicates.values().stream().mapToLong(Duplicates::records).sum();
        for (Map.Entry<PhaseFinding, Map<AccountId, Long>> kind : byAccount.entrySet()) {
            if (kind.getKey() != PhaseFinding.WITHOUT_OPPORTUNITY) {
                reported += kind.getValue().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
            }
        }
        return new EvidenceTally(used, planned, reported);
    }

    private Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (PhaseFinding kind : PhaseFinding.values()) {
            switch (kind) {
                case DUPLICATE_ID ->
                    duplicates.forEach((id, some) -> findings.add(Finding.builder()
                            .kind(kind)
                            .subject(new Subject("evidence", id.value()))
                            .putDetail("records", Long.toString(some.records()))
                            .putDetail("account", some.first().value())
                            .build()));
                case CONTRADICTORY ->
                    contradictions.forEach((account, criteria) -> criteria.forEach(criterion ->
                            findings.add(Finding.of(kind, Subject.of(account), "criterion", criterion.value()))));
                default ->
                    byAccount
                            .getOrDefault(kind, new TreeMap<>())
                            .forEach((account, records) -> findings.add(
                                    Finding.of(kind, Subject.of(account), "records", Long.toString(records))));
            }
        }
        return Findings.of(findings);
    }

    /** How many records of an id do not stand, and the first account by id. */
    private record Duplicates(long records, AccountId first) {
        Duplicates plus(Duplicates other) {
            AccountId least = first.compareTo(other.first) <= 0 ? first : other.first;
            return new Duplicates(records + other.records, least);
        }
    }
}
