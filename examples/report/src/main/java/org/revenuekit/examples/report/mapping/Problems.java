package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.revenuekit.examples.report.canonical.Nearest;
import org.revenuekit.examples.report.canonical.Shown;

/** Collects the mistakes of one mapping file, so that its author sees them all at once. */
final class Problems {

    private static final int MAX_PROBLEMS = 50;

    private final String file;
    private final List<MappingProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Json.Place place, String path, String message) {
        if (found.size() < MAX_PROBLEMS) {
            found.add(new MappingProblem(place.line(), place.column(), path, message));
        }
    }

    /** How many were found so far, up to the most that are kept. */
    int count() {
        return found.size();
    }

    /** Adds a problem about a word that is none of the allowed ones. */
    void addUnknown(Json.Place place, String path, String what, String word, Collection<String> allowed) {
        String meant = Nearest.to(word, allowed)
                .map(near -> "did you mean '" + near + "'? ")
                .orElse("");
        add(
                place,
                path,
                "unknown " + what + " '" + Shown.text(word) + "'; " + meant + "Allowed: "
                        + (allowed.isEmpty()
                                ? "none"
                                : allowed.stream().map(Shown::text).collect(Collectors.joining(", "))));
    }

    /** The exception for a problem after which nothing more can be read. */
    MappingException fatal(Json.Place place, String message) {
        add(place, "", message);
        return exception();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    private MappingException exception() {
        return new MappingException(file, ImmutableList.copyOf(found));
    }
}
