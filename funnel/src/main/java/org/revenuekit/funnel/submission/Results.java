package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.StageId;

/** What became of leads, and which of them are open: the truth beside what sellers say. */
public final class Results {
    private final ByLead<Result> results;
    private final ByLead<OpenedLead> opened;

    private Results(ByLead<Result> results, ByLead<OpenedLead> opened) {
        this.results = results;
        this.opened = opened;
    }

    /**
     * Takes results where open leads are not known; their order changes nothing.
     *
     * @param given the results
     * @return the results
     */
    public static Results of(Iterable<Result> given) {
        return of(given, ImmutableList.of());
    }

    /**
     * Takes results and the leads that were opened; their order changes nothing.
     *
     * @param given the results
     * @param opened leads, and since when something should be submitted of them
     * @return the results
     */
    public static Results of(Iterable<Result> given, Iterable<OpenedLead> opened) {
        return new Results(
                ByLead.of(requireNonNull(given, "given"), Result::lead),
                ByLead.of(requireNonNull(opened, "opened"), OpenedLead::lead));
    }

    /**
     * Reads them from journeys. A lead is won on the day on which a pass first reaches the goal, for the value of the
     * lead. It is lost on the day on which a pass ends before, however it ends. It is opened on the day on which a pass
     * first reaches the stage named or a later one.
     *
     * @param journeys the journeys
     * @param stage from which stage on something should be submitted, such as that of an opportunity (案件化)
     * @return the results, each with the owner of the stay; O(visits)
     * @throws IllegalArgumentException if the process has no such stage
     */
    public static Results from(Journeys journeys, StageId stage) {
        JourneyResults reader = new JourneyResults(
                requireNonNull(journeys, "journeys"),
                journeys.definition().stage(requireNonNull(stage, "stage")).id());
        journeys.stream().forEach(reader::read);
        return of(reader.results(), reader.opened());
    }

    /**
     * Returns all results given.
     *
     * @return by lead, those of one lead in the order given
     */
    public ImmutableList<Result> list() {
        return results.lists().values().stream().flatMap(ImmutableList::stream).collect(toImmutableList());
    }

    /**
     * Returns all openings given.
     *
     * @return by lead, those of one lead in the order given
     */
    public ImmutableList<OpenedLead> opened() {
        return opened.lists().values().stream().flatMap(ImmutableList::stream).collect(toImmutableList());
    }

    ByLead<Result> byLead() {
        return results;
    }

    ByLead<OpenedLead> openedByLead() {
        return opened;
    }
}
