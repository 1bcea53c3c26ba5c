package org.revenuekit.core.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;

/**
 * Things known by id, in the order given; of several with one id the first stands and the others are reported.
 *
 * @param <I> the type of id
 * @param <T> the type of thing
 */
public final class Register<I extends Comparable<? super I>, T> {
    private final ImmutableList<T> items;
    private final IdIndex<I> index;
    private final Findings findings;
    private final Function<I, Subject> subject;

    /**
     * Registers things.
     *
     * @param given the things, in order
     * @param id how to tell a thing's id
     * @param subject how a finding names an id
     * @param duplicate the kind of finding for an id given more than once
     */
    public Register(
            Iterable<? extends T> given,
            Function<? super T, I> id,
            Function<I, Subject> subject,
            FindingKind duplicate) {
        int expected = requireNonNull(given, "given") instanceof Collection<?> all ? all.size() : 16;
        List<T> firsts = new ArrayList<>(expected);
        Map<Integer, Long> repeats = new TreeMap<>();
        this.index = new IdIndex<>(expected);
        for (T item : given) {
            int position = index.add(id.apply(requireNonNull(item, "given must not contain null")));
            if (position == firsts.size()) {
                firsts.add(item);
            } else {
                repeats.merge(position, 2L, (times, two) -> times + 1);
            }
        }
        this.items = ImmutableList.copyOf(firsts);
        this.subject = subject;
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        repeats.forEach((position, times) -> found.add(
                Finding.of(duplicate, subject.apply(id.apply(firsts.get(position))), "given", Long.toString(times))));
        this.findings = Findings.of(found.build());
    }

    /**
     * Returns the things.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<T> items() {
        return items;
    }

    /**
     * Returns the positions of the ids in {@link #items()}.
     *
     * @return the index, not to be added to
     */
    public IdIndex<I> index() {
        return index;
    }

    /**
     * Returns the ids given more than once.
     *
     * @return a finding for each
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Looks a thing up.
     *
     * @param id its id
     * @return the thing, or empty
     */
    public Optional<T> find(I id) {
        int position = index.find(requireNonNull(id, "id"));
        return position < 0 ? Optional.empty() : Optional.of(items.get(position));
    }

    /**
     * Returns a thing that must be there.
     *
     * @param id its id
     * @return the thing
     * @throws UnknownIdException if the id was never given
     */
    public T get(I id) {
        return find(id).orElseThrow(() -> new UnknownIdException(subject.apply(id)));
    }
}
