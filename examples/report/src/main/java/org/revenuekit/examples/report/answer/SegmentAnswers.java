package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.SegmentCell;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.SegmentMove;
import org.revenuekit.segmentation.segment.SegmentMovement;
import org.revenuekit.segmentation.segment.Segments;

/**
 * The segments of customers, and what follows from them.
 *
 * @param segments who belongs where
 * @param cells the cells of the matrix with who is in them
 * @param asked how far the customers were asked
 * @param targets who has room to grow: the highest band of the OP axis; best first
 * @param comparedWith the earlier date asked about
 * @param movement who moved since that date; empty if nothing was observed by then
 * @param moves who moved, the largest by revenue first, ties by id; none without movement
 * @param unmeasured who is not measured on an axis, the largest by revenue first
 * @param byOwner how many customers of each segment each lead has, sellers by id, those of nobody last
 * @param hierarchy what accounts are called
 */
public record SegmentAnswers(
        Segments segments,
        ImmutableList<FilledCell> cells,
        Asked asked,
        ImmutableList<Target> targets,
        LocalDate comparedWith,
        Optional<SegmentMovement> movement,
        ImmutableList<SegmentMove> moves,
        ImmutableList<Unmeasured> unmeasured,
        ImmutableList<OwnerRow> byOwner,
        Hierarchy hierarchy) {

    /**
     * A cell of the matrix.
     *
     * @param cell the cell with its count
     * @param accounts who is in it, before overrides: the highest OP score first, then the highest CS score, then by id
     */
    public record FilledCell(SegmentCell cell, ImmutableList<AccountId> accounts) {}

    /**
     * How far the customers were asked: each count is of part of the one before.
     *
     * @param known whether it is known who was asked, beside those who answered
     * @param customers all
     * @param asked who was asked
     * @param answered who answered, in a survey or to somebody of us
     * @param withPotential who of these is in the highest band of the OP axis
     */
    public record Asked(boolean known, long customers, long asked, long answered, long withPotential) {}

    /**
     * A customer with room to grow, and why.
     *
     * @param assignment the segment, the bands and both scores
     * @param sides what each group of the OP axis alone says, by name
     * @param evidence what adds most to the OP score, the most first
     * @param revenue what the customer brings alone; empty if no opportunities are given
     * @param gaps what can be offered now, the highest potential first
     */
    public record Target(
            SegmentAssignment assignment,
            ImmutableMap<String, ScoreOutcome> sides,
            ImmutableList<Evidence> evidence,
            Optional<Money> revenue,
            ImmutableList<Gap> gaps) {}

    /**
     * A customer of whom too little is known.
     *
     * @param assignment the segment, the bands and why there is no score
     * @param revenue what the customer brings alone; empty if no opportunities are given
     * @param asked whether the customer was asked, as far as that is known
     */
    public record Unmeasured(SegmentAssignment assignment, Optional<Money> revenue, boolean asked) {}

    /**
     * What a lead looks after.
     *
     * @param seller who; empty for the customers of nobody
     * @param counts how many customers of each segment, in the order of the grid
     * @param customers how many in all; a customer with several leads counts for each
     * @param unmeasured how many are not measured on an axis
     */
    public record OwnerRow(
            Optional<SellerId> seller, ImmutableMap<SegmentId, Long> counts, long customers, long unmeasured) {}

    /**
     * How many customers went from one segment to another.
     *
     * @param from the segment then
     * @param to the segment now, another one
     * @param customers how many, at least 1
     */
    public record Transition(SegmentId from, SegmentId to, long customers) {}

    /**
     * Returns who went where, in numbers.
     *
     * @param movement the movement
     * @return the most frequent way first, ties by segments; without those who stayed
     */
    public static ImmutableList<Transition> transitions(SegmentMovement movement) {
        ImmutableSortedSet<SegmentId> states = movement.transitions().states();
        return states.stream()
                .flatMap(from -> states.stream()
                        .filter(to -> !to.equals(from))
                        .map(to ->
                                new Transition(from, to, movement.transitions().count(from, to))))
                .filter(transition -> transition.customers() > 0)
                .sorted(Comparator.comparingLong(Transition::customers)
                        .reversed()
                        .thenComparing(Transition::from)
                        .thenComparing(Transition::to))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what an account is called.
     *
     * @param id the account
     * @return its name, or its id
     */
    public String label(AccountId id) {
        return hierarchy.node(id).label();
    }
}
