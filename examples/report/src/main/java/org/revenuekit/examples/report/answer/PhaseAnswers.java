package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.PhaseDefinitions;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceCoverage;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.ExpiringCriterion;
import org.revenuekit.segmentation.phase.KpiGroups;
import org.revenuekit.segmentation.phase.LiftPolicy;
import org.revenuekit.segmentation.phase.LiftReview;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseChange;
import org.revenuekit.segmentation.phase.PhaseEvents;
import org.revenuekit.segmentation.phase.PhaseKpiPolicy;
import org.revenuekit.segmentation.phase.PhaseKpiReport;
import org.revenuekit.segmentation.phase.PhaseKpis;
import org.revenuekit.segmentation.phase.PhaseReview;
import org.revenuekit.segmentation.phase.PhaseVerdict;
import org.revenuekit.segmentation.phase.RelationshipPhase;
import org.revenuekit.segmentation.phase.ReviewBrief;
import org.revenuekit.segmentation.phase.ReviewBriefing;

/**
 * How close the relationships with accounts are, judged by evidence.
 *
 * @param board the verdicts
 * @param change who is in another phase than at an earlier date, by what is known now
 * @param kpis how the relationships came along since then
 * @param coverage how much of what is asked is known
 * @param bySeller promotions and demotions by who led the account on the day; empty if there is no owner table
 * @param expiring which criteria cease to be met soon if nothing new is seen, of those that hold a phase up
 * @param briefs reviews of the accounts that the mapping chooses, or else of the first with a plan, the closest first
 */
public record PhaseAnswers(
        PhaseBoard board,
        PhaseChange change,
        PhaseKpiReport kpis,
        EvidenceCoverage coverage,
        Optional<KpiGroups<SellerId, PhaseEvents>> bySeller,
        ImmutableList<ExpiringCriterion> expiring,
        ImmutableList<ReviewBrief> briefs) {
    private static final int BRIEFS = 5;

    /** How many days ahead evidence is watched. */
    private static final int DAYS_AHEAD = 30;

    /**
     * Judges the accounts.
     *
     * @param data what was read
     * @param definitions the model, and how far back to compare
     * @param asOf the date asked about
     * @return empty if there is no evidence
     */
    public static Optional<PhaseAnswers> of(DataSet data, PhaseDefinitions definitions, AsOf asOf) {
        if (data.evidence().size() == 0) {
            return Optional.empty();
        }
        PhaseReview review = PhaseReview.of(definitions.model());
        Accounts accounts = data.accounts();
        PhaseBoard board = review.judge(accounts, data.evidence(), asOf);
        AsOf earlier = asOf.calendar()
                .endOf(asOf.date().minusMonths(definitions.comparedMonths()))
                .knownOn(asOf.knownOn());
        PhaseKpiReport kpis = PhaseKpis.of(PhaseKpiPolicy.standard())
                .measure(board, Span.of(earlier.date().plusDays(1), asOf.date().plusDays(1)));
        return Optional.of(new PhaseAnswers(
                board,
                board.changeSince(review.judge(accounts, data.evidence(), earlier)),
                kpis,
                EvidenceCoverage.read(board),
                Optional.of(data.ownership())
                        .filter(ownership -> !ownership.isEmpty())
                        .map(kpis::eventsBySeller),
                board.expiring(DAYS_AHEAD).stream()
                        .filter(ExpiringCriterion::isDemotion)
                        .collect(ImmutableList.toImmutableList()),
                briefs(board, data, definitions)));
    }

    private static ImmutableList<ReviewBrief> briefs(PhaseBoard board, DataSet data, PhaseDefinitions definitions) {
        ReviewBriefing briefing = ReviewBriefing.of(board)
                .with(data.opportunities())
                .with(LiftReview.of(LiftPolicy.standard()).measure(board));
        Stream<AccountId> chosen = definitions.briefs().isEmpty()
                ? withPlans(board)
                : definitions.briefs().stream()
                        .filter(id -> data.accounts().find(id).isPresent());
        return chosen.map(briefing::brief).collect(ImmutableList.toImmutableList());
    }

    private static Stream<AccountId> withPlans(PhaseBoard board) {
        return board.evidence().list().stream()
                .filter(evidence -> evidence.status() == EvidenceStatus.PLANNED)
                .map(Evidence::account)
                .distinct()
                .filter(id -> board.accounts().find(id).isPresent())
                .map(board::of)
                .filter(verdict -> !verdict.planned().isEmpty())
                .sorted(Comparator.comparing(
                                (PhaseVerdict verdict) -> verdict.phase().low())
                        .reversed()
                        .thenComparing(PhaseVerdict::account))
                .limit(BRIEFS)
                .map(PhaseVerdict::account);
    }

    /**
     * Counts the accounts of a phase that may be in a higher one: what would show it is not known.
     *
     * @param phase their certain phase
     * @return 0 or more
     */
    public long undecided(RelationshipPhase phase) {
        return board.members(phase.level()).stream()
                .filter(account -> !board.phase(account).isExact())
                .count();
    }
}
