package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.funnel.journey.LeadId;

/** Of whom anything is on record, and finding it. */
final class LeadIds {
    private LeadIds() {}

    static Stream<LeadId> of(Submissions submissions, Results results) {
        Set<LeadId> ids = new TreeSet<>(submissions.byLead().lists().keySet());
        ids.addAll(results.byLead().lists().keySet());
        ids.addAll(results.openedByLead().lists().keySet());
        return ids.stream();
    }

    /** Finds what is of a lead in a list in the order of leads, each once. */
    static <T> Optional<T> find(ImmutableList<T> list, Function<T, LeadId> lead, LeadId id) {
        int position = Collections.binarySearch(Lists.transform(list, lead::apply), id);
        return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }
}
