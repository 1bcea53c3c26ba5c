package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.Scores;

/** To which segment each account belongs at a date. */
public final class Segments {
    private final SegmentGrid grid;
    private final ImmutableList<SegmentOverride> given;
    private final Overrides overrides;
    private final Scores cs;
    private final Scores op;
    private final Positions positions;
    private final short[] segment;
    private final int[] since;

    Segments(SegmentGrid grid, ImmutableList<SegmentOverride> given, Scores cs, Scores op, Optional<Segments> earlier) {
        this.grid = grid;
        this.given = given;
        this.overrides = new Overrides(given, grid, cs.accounts(), cs.asOf());
        this.cs = cs;
        this.op = op;
        int[] before = earlier.map(answer -> Positions.before(cs.accounts(), answer.accounts()))
                .orElse(new int[0]);
        this.positions = earlier.filter(answer -> answer.grid.equals(grid))
                .map(answer -> Positions.next(grid, cs, op, answer.positions, before))
                .orElseGet(() -> Positions.first(grid, cs, op));
        this.segment = new short[cs.accounts().size()];
        for (int i = 0; i < segment.length; i++) {
            segment[i] = (short) grid.cells().segment(positions.cs(i), positions.op(i));
        }
        overrides
                .live()
                .forEach(override -> segment[position(override.account())] =
                        (short) grid.cells().number(override.segment()));
        this.since = new int[segment.length];
        Arrays.fill(since, ObservationTable.day(cs.asOf().date()));
        earlier.ifPresent(answer -> keepSince(answer, before));
    }

    private void keepSince(Segments earlier, int[] before) {
        for (int i = 0; i < since.length; i++) {
            int was = before[i];
            if (was >= 0 && earlier.segmentAt(was).id().equals(segmentAt(i).id())) {
                since[i] = earlier.since[was];
            }
        }
    }

    private int position(AccountId account) {
        accounts().get(account);
        return accounts().index().find(account);
    }

    private Segment segmentAt(int position) {
        return grid.segments().get(segment[position]);
    }

    /**
     * Returns to which segment an account belongs, and why.
     *
     * @param account its id
     * @return the assignment
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public SegmentAssignment of(AccountId account) {
        int position = position(account);
        int csBand = positions.cs(position);
        int opBand = positions.op(position);
        return new SegmentAssignment(
                account,
                segmentAt(position),
                LocalDate.ofEpochDay(since[position]),
                grid.segments().get(grid.cells().segment(csBand, opBand)),
                overrides.of(account),
                grid.csBands().get(csBand),
                grid.opBands().get(opBand),
                cs.of(account),
                op.of(account));
    }

    /**
     * Returns who belongs to a segment.
     *
     * @param segment its id
     * @return the accounts, those of the highest OP score first, then of the highest CS score, then by id; those
     *     without a score last
     * @throws IllegalArgumentException if the grid has no such segment
     */
    public ImmutableList<AccountId> members(SegmentId segment) {
        int number = number(segment);
        return IntStream.range(0, this.segment.length)
                .filter(i -> this.segment[i] == number)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -pointOrNone(op, i))
                        .thenComparingInt(i -> -pointOrNone(cs, i))
                        .thenComparing(i -> accounts().list().get(i).id()))
                .map(i -> accounts().list().get(i).id())
                .collect(toImmutableList());
    }

    /** Why there is no score puts nobody before another. */
    private static int pointOrNone(Scores scores, int account) {
        return Math.max(scores.column().point(account), -1);
    }

    /**
     * Counts who belongs to a segment.
     *
     * @param segment its id
     * @return how many
     * @throws IllegalArgumentException if the grid has no such segment
     */
    public long count(SegmentId segment) {
        int number = number(segment);
        return IntStream.range(0, this.segment.length)
                .filter(i -> this.segment[i] == number)
                .count();
    }

    private int number(SegmentId id) {
        int number = grid.cells().number(requireNonNull(id, "segment"));
        checkArgument(number >= 0, "the grid %s has no segment %s", grid.ref(), Text.shown(id.value()));
        return number;
    }

    /**
     * Returns the matrix: every cell with its count, before overrides.
     *
     * @return by bands of the CS axis, then of the OP axis, those not measured last; the counts sum to all accounts
     */
    public ImmutableList<SegmentCell> matrix() {
        ImmutableList<Band> csBands = grid.csBands();
        ImmutableList<Band> opBands = grid.opBands();
        long[] counts = new long[csBands.size() * opBands.size()];
        for (int i = 0; i < segment.length; i++) {
            counts[positions.cs(i) * opBands.size() + positions.op(i)]++;
        }
        ImmutableList.Builder<SegmentCell> cells = ImmutableList.builder();
        for (int row = 0; row < csBands.size(); row++) {
            for (int column = 0; column < opBands.size(); column++) {
                cells.add(new SegmentCell(
                        csBands.get(row),
                        opBands.get(column),
                        grid.segments().get(grid.cells().segment(row, column)),
                        counts[row * opBands.size() + column]));
            }
        }
        return cells.build();
    }

    /**
     * Returns segments as a grouping, so that any other answer can be had by segment.
     *
     * @return the segment of each account given here; others have none
     */
    public Grouping<AccountId, SegmentId> bySegment() {
        return Grouping.of(
                "segment",
                account -> accounts()
                        .find(account)
                        .map(known -> segmentAt(position(account)).id()));
    }

    /**
     * Returns what would move an account to a segment: the fewest indicators that would have to be better, verified by
     * scoring again. The minimum dwell counts as over, and an override neither helps nor hinders. Each axis is searched
     * alone, what adds most first: where both measure one indicator nothing is proposed, and a band in the middle that
     * only a smaller indicator would not jump over may be called out of reach.
     *
     * @param segment the wanted segment
     * @param account the account
     * @return the improvements, or why there are none; O(cells of the segment x indicators)
     * @throws IllegalArgumentException if the grid has no such segment
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public ChangeOutcome smallestChangeTo(SegmentId segment, AccountId account) {
        number(segment);
        int position = position(account);
        return new ChangeSearch(this, account, positions.cs(position), positions.op(position)).to(segment);
    }

    /**
     * Returns who moved since an earlier date, and why.
     *
     * @param earlier the answer then, with these definitions or others
     * @return the movement of the accounts that are in both
     * @throws IllegalArgumentException if the earlier answer is of a later date
     * @throws org.revenuekit.core.definition.DefinitionClashException if two definitions have one reference but are not
     *     equal
     */
    public SegmentMovement changeSince(Segments earlier) {
        return SegmentMovement.between(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what is wrong with the overrides.
     *
     * @return the findings, by account
     */
    public Findings findings() {
        return overrides.findings();
    }

    /**
     * Returns the grid.
     *
     * @return the definition
     */
    public SegmentGrid grid() {
        return grid;
    }

    /**
     * Returns the CS axis.
     *
     * @return the scores
     */
    public Scores cs() {
        return cs;
    }

    /**
     * Returns the OP axis.
     *
     * @return the scores
     */
    public Scores op() {
        return op;
    }

    /**
     * Returns what people know better.
     *
     * @return all overrides as given, whether they count or not
     */
    public ImmutableList<SegmentOverride> overrides() {
        return given;
    }

    /**
     * Returns whose segments these are.
     *
     * @return the accounts
     */
    public Accounts accounts() {
        return cs.accounts();
    }

    /**
     * Returns when they are as they are.
     *
     * @return the date
     */
    public AsOf asOf() {
        return cs.asOf();
    }
}
