package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.answer.SegmentAnswers.Asked;
import org.revenuekit.examples.report.answer.SegmentAnswers.FilledCell;
import org.revenuekit.examples.report.answer.SegmentAnswers.OwnerRow;
import org.revenuekit.examples.report.answer.SegmentAnswers.Target;
import org.revenuekit.examples.report.answer.SegmentAnswers.Unmeasured;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.SegmentationDefinitions;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.SegmentMove;
import org.revenuekit.segmentation.segment.SegmentMovement;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** Asks who belongs where now and at an earlier date, and looks at the answer from several sides. */
final class SegmentQuestion {
    private static final int GAPS = 20;
    private static final Comparator<Optional<BigDecimal>> HIGHEST_FIRST =
            Comparator.comparing(points -> points.orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder());
    private static final Comparator<SegmentAssignment> BEST_FIRST = Comparator.comparing(
                    (SegmentAssignment one) -> one.op().score().map(Score::point), HIGHEST_FIRST)
            .thenComparing(one -> one.cs().score().map(Score::point), HIGHEST_FIRST)
            .thenComparing(SegmentAssignment::account);

    private final DataSet data;
    private final SegmentationDefinitions definitions;
    private final Observations observations;
    private final MoneyRollUp revenue;
    private final Optional<WhiteSpaceAnswers> whiteSpace;
    private final AsOf asOf;
    private final ImmutableSet<AccountId> answered;
    private final ImmutableSet<AccountId> asked;

    SegmentQuestion(
            DataSet data,
            SegmentationDefinitions definitions,
            Observations observations,
            MoneyRollUp revenue,
            Optional<WhiteSpaceAnswers> whiteSpace) {
        this.data = data;
        this.definitions = definitions;
        this.observations = observations;
        this.revenue = revenue;
        this.whiteSpace = whiteSpace;
        this.asOf = revenue.asOf();
        this.answered = observations.list().stream()
                .filter(observation -> observation.isSeen(asOf))
                .filter(observation -> observation.channel() != ObservationChannel.BEHAVIOUR)
                .map(Observation::account)
                .filter(account -> data.accounts().find(account).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        this.asked = Stream.concat(
                        answered.stream(),
                        data.askedOn().entrySet().stream()
                                .filter(entry -> asOf.sees(entry.getValue()))
                                .map(Map.Entry::getKey))
                .collect(ImmutableSet.toImmutableSet());
    }

    SegmentAnswers ask() {
        LocalDate then = asOf.date().minusMonths(definitions.comparedMonths());
        Optional<Segments> before = before(then);
        Scores cs = SegmentationAnswers.scores(definitions.cs(), accounts(), observations, asOf);
        Scores op = SegmentationAnswers.scores(definitions.op(), accounts(), observations, asOf);
        Segmentation question = Segmentation.of(definitions.grid());
        Segments now = before.map(earlier -> question.assign(cs, op, earlier)).orElseGet(() -> question.assign(cs, op));
        ImmutableList<SegmentAssignment> assignments = accounts().list().stream()
                .map(account -> now.of(account.id()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<SegmentAssignment> targets = targets(assignments);
        Optional<SegmentMovement> movement = before.map(now::changeSince);
        return new SegmentAnswers(
                now,
                cells(now, assignments),
                asked(targets),
                targets.stream().map(target -> target(target, now)).collect(ImmutableList.toImmutableList()),
                then,
                movement,
                movement.map(this::moves).orElse(ImmutableList.of()),
                unmeasured(assignments),
                byOwner(assignments),
                revenue.hierarchy());
    }

    private Accounts accounts() {
        return data.accounts();
    }

    /** The segments at an earlier date; empty if nothing that counts was observed by then. */
    private Optional<Segments> before(LocalDate date) {
        AsOf then = asOf.calendar().endOf(date);
        Scores cs = SegmentationAnswers.scores(definitions.cs(), accounts(), observations, then);
        Scores op = SegmentationAnswers.scores(definitions.op(), accounts(), observations, then);
        return cs.tally().used() + op.tally().used() == 0
                ? Optional.empty()
                : Optional.of(Segmentation.of(definitions.grid()).assign(cs, op));
    }

    private static ImmutableList<FilledCell> cells(Segments now, ImmutableList<SegmentAssignment> assignments) {
        return now.matrix().stream()
                .map(cell -> new FilledCell(
                        cell,
                        assignments.stream()
                                .filter(one -> one.csBand().equals(cell.cs())
                                        && one.opBand().equals(cell.op()))
                                .sorted(BEST_FIRST)
                                .map(SegmentAssignment::account)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those who succeed first, since whoever does not must be helped before anything is proposed. */
    private ImmutableList<SegmentAssignment> targets(List<SegmentAssignment> assignments) {
        ImmutableList<Band> bands = definitions.grid().opBands();
        Band highest = bands.get(bands.size() - 2);
        return assignments.stream()
                .filter(one -> one.opBand().equals(highest))
                .sorted(Comparator.comparing(
                                (SegmentAssignment one) -> one.csBand().from(), HIGHEST_FIRST)
                        .thenComparing(BEST_FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    private Asked asked(List<SegmentAssignment> targets) {
        return new Asked(
                !data.askedOn().isEmpty(),
                accounts().size(),
                asked.size(),
                answered.size(),
                targets.stream()
                        .filter(target -> answered.contains(target.account()))
                        .count());
    }

    private Target target(SegmentAssignment assignment, Segments now) {
        AccountId account = assignment.account();
        ImmutableMap.Builder<String, ScoreOutcome> sides = ImmutableMap.builder();
        for (IndicatorGroup group : definitions.op().groups()) {
            sides.put(group.name(), now.op().of(account, group.name()));
        }
        return new Target(
                assignment,
                sides.buildOrThrow(),
                now.op().explain(account).map(Evidence::of).orElse(ImmutableList.of()),
                brought(account),
                gaps(account));
    }

    /** What was not given is not 0. */
    private Optional<Money> brought(AccountId account) {
        return data.opportunities().list().isEmpty() ? Optional.empty() : Optional.of(revenue.own(account));
    }

    private ImmutableList<Gap> gaps(AccountId account) {
        return whiteSpace
                .filter(answers -> answers.space().members().contains(account))
                .map(answers -> answers.space().gaps().of(account).firstByPotential(GAPS))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<SegmentMove> moves(SegmentMovement movement) {
        return movement.moves().stream()
                .sorted(Comparator.comparing(
                                (SegmentMove move) -> revenue.own(move.account()), Comparator.<Money>reverseOrder())
                        .thenComparing(SegmentMove::account))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Unmeasured> unmeasured(List<SegmentAssignment> assignments) {
        return assignments.stream()
                .filter(SegmentQuestion::isUnmeasured)
                .map(one -> new Unmeasured(one, brought(one.account()), asked.contains(one.account())))
                .sorted(Comparator.comparing(
                                (Unmeasured one) -> revenue.own(one.assignment().account()),
                                Comparator.<Money>reverseOrder())
                        .thenComparing(one -> one.assignment().account()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isUnmeasured(SegmentAssignment one) {
        return one.csBand().equals(Band.NOT_MEASURED) || one.opBand().equals(Band.NOT_MEASURED);
    }

    private ImmutableList<OwnerRow> byOwner(List<SegmentAssignment> assignments) {
        if (data.ownership().isEmpty()) {
            return ImmutableList.of();
        }
        Map<Optional<SellerId>, ImmutableList.Builder<SegmentAssignment>> portfolios =
                new TreeMap<>(Comparator.comparing((Optional<SellerId> seller) -> seller.isEmpty())
                        .thenComparing(seller -> seller.map(SellerId::value).orElse("")));
        for (SegmentAssignment one : assignments) {
            for (Optional<SellerId> seller : leads(one.account())) {
                portfolios
                        .computeIfAbsent(seller, key -> ImmutableList.builder())
                        .add(one);
            }
        }
        return portfolios.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue().build()))
                .collect(ImmutableList.toImmutableList());
    }

    private Collection<Optional<SellerId>> leads(AccountId account) {
        Collection<SellerId> leads = data.ownership().leadsOf(account, asOf);
        return leads.isEmpty()
                ? List.of(Optional.empty())
                : leads.stream().map(Optional::of).toList();
    }

    private OwnerRow row(Optional<SellerId> seller, ImmutableList<SegmentAssignment> portfolio) {
        ImmutableMap.Builder<SegmentId, Long> counts = ImmutableMap.builder();
        for (Segment segment : definitions.grid().segments()) {
            counts.put(
                    segment.id(),
                    portfolio.stream()
                            .filter(one -> one.segment().id().equals(segment.id()))
                            .count());
        }
        return new OwnerRow(
                seller,
                counts.buildOrThrow(),
                portfolio.size(),
                portfolio.stream().filter(SegmentQuestion::isUnmeasured).count());
    }
}
