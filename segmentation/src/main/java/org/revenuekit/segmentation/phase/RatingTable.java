package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.SellerId;

/** The answers of raters, those to one question about one account together, and what is wrong with them. */
final class RatingTable {
    private final ImmutableListMultimap<CriterionId, RatedAccount> rated;
    private final Findings findings;

    private RatingTable(ImmutableListMultimap<CriterionId, RatedAccount> rated, Findings findings) {
        this.rated = rated;
        this.findings = findings;
    }

    static RatingTable of(PhaseModel model, Iterable<RaterAnswer> answers) {
        Map<Question, Map<SellerId, List<CriterionResult>>> given = new TreeMap<>();
        answers.forEach(answer -> given.computeIfAbsent(
                        new Question(answer.criterion(), answer.account()), first -> new TreeMap<>())
                .computeIfAbsent(answer.rater(), first -> new ArrayList<>())
                .add(answer.result()));
        ImmutableListMultimap.Builder<CriterionId, RatedAccount> rated = ImmutableListMultimap.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        given.forEach((question, byRater) -> {
            if (model.criteria().stream().noneMatch(criterion -> criterion.id().equals(question.criterion()))) {
                long all = byRater.values().stream().mapToLong(List::size).sum();
                findings.add(question.finding(ObjectivityFinding.UNKNOWN_CRITERION, all)
                        .build());
                return;
            }
            ImmutableSortedMap<SellerId, CriterionResult> used = used(question, byRater, findings);
            if (used.size() > 1) {
                rated.put(question.criterion(), new RatedAccount(question.account(), used));
            } else if (!used.isEmpty()) {
                findings.add(question.finding(ObjectivityFinding.ONE_RATER, 1)
                        .putDetail("rater", used.firstKey().value())
                        .build());
            }
        });
        return new RatingTable(rated.build(), Findings.of(findings.build()));
    }

    /** The one answer of each rater who gave no other. */
    private static ImmutableSortedMap<SellerId, CriterionResult> used(
            Question question, Map<SellerId, List<CriterionResult>> byRater, ImmutableList.Builder<Finding> findings) {
        ImmutableSortedMap.Builder<SellerId, CriterionResult> used = ImmutableSortedMap.naturalOrder();
        byRater.forEach((rater, results) -> {
            boolean isClear = results.stream().distinct().count() == 1;
            if (isClear) {
                used.put(rater, results.get(0));
            }
            int unused = isClear ? results.size() - 1 : results.size();
            if (unused > 0) {
                findings.add(question.finding(
                                isClear ? ObjectivityFinding.REPEATED_ANSWER : ObjectivityFinding.CONTRADICTORY_ANSWERS,
                                unused)
                        .putDetail("rater", rater.value())
                        .build());
            }
        });
        return used.buildOrThrow();
    }

    /** A criterion, asked of an account. */
    private record Question(CriterionId criterion, AccountId account) implements Comparable<Question> {
        @Override
        public int compareTo(Question other) {
            int byCriterion = criterion.compareTo(other.criterion);
            return byCriterion != 0 ? byCriterion : account.compareTo(other.account);
        }

        Finding.Builder finding(ObjectivityFinding kind, long answers) {
            return Finding.builder()
                    .kind(kind)
                    .subject(Subject.of(account))
                    .putDetail("criterion", criterion.value())
                    .putDetail("answers", Long.toString(answers));
        }
    }

    /** The accounts that at least two judged by a criterion, by id. */
    ImmutableList<RatedAccount> rated(CriterionId criterion) {
        return rated.get(criterion);
    }

    Findings findings() {
        return findings;
    }
}
