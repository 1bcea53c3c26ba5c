package org.revenuekit.examples.report.answer;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.segmentation.index.Scores;

/**
 * What an index beside the axes says.
 *
 * @param scores the scores
 * @param mean the mean of the scores
 * @param lowest the accounts with a score, the lowest first, ties by id
 * @param separation how far it tells customers who left from those who stayed; empty unless both are among the accounts
 */
public record IndexAnswers(
        Scores scores, Ratio mean, ImmutableList<AccountId> lowest, Optional<Separation> separation) {

    static IndexAnswers of(Scores scores) {
        ImmutableList<AccountId> lowest = scores.accounts().list().stream()
                .map(Account::id)
                .filter(id -> scores.of(id).score().isPresent())
                .sorted(comparing((AccountId id) -> point(scores, id)).thenComparing(id -> id))
                .collect(ImmutableList.toImmutableList());
        return new IndexAnswers(scores, Separation.mean(points(scores, lowest)), lowest, separation(scores, lowest));
    }

    private static Optional<Separation> separation(Scores scores, ImmutableList<AccountId> scored) {
        return Separation.of(
                points(scores, withStatus(scores, scored, true)), points(scores, withStatus(scores, scored, false)));
    }

    private static ImmutableList<AccountId> withStatus(Scores scores, ImmutableList<AccountId> scored, boolean active) {
        return scored.stream()
                .filter(id -> scores.accounts()
                        .get(id)
                        .status()
                        .filter(status -> (status == AccountStatus.ACTIVE) == active)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<BigDecimal> points(Scores scores, ImmutableList<AccountId> ids) {
        return ids.stream().map(id -> point(scores, id)).collect(ImmutableList.toImmutableList());
    }

    private static BigDecimal point(Scores scores, AccountId id) {
        return scores.of(id).orElseThrow().point();
    }
}
