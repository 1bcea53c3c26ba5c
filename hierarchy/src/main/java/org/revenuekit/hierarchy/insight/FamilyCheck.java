package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * A check of your own, run on every family. It must be stateless, and carries its own name and version, as a definition
 * does.
 */
public interface FamilyCheck {
    /**
     * Returns name and version.
     *
     * @return the reference
     */
    DefinitionRef ref();

    /**
     * Looks at one family.
     *
     * @param family what is known of it
     * @return what somebody should act on; empty if nothing
     */
    ImmutableList<Insight> inspect(FamilyCase family);

    /**
     * Returns a check that is a function.
     *
     * @param ref its name and version
     * @param check looks at one family; stateless
     * @return the check
     */
    static FamilyCheck of(
            DefinitionRef ref, Function<? super FamilyCase, ? extends Iterable<? extends Insight>> check) {
        return new FunctionCheck(requireNonNull(ref, "ref"), requireNonNull(check, "check"));
    }

    /**
     * Returns the content behind the reference, compared when answers are: equal references must have equal content.
     * Override it if the check has a definition of pure data.
     *
     * @return by default the reference itself, as the content of code cannot be seen
     */
    default Object definition() {
        return ref();
    }

    /**
     * Returns what is wrong with data that the check brings along. Override it if it brings any.
     *
     * @param hierarchy the families of the review
     * @param asOf the date of the review
     * @return by default none
     */
    default Findings findings(Hierarchy hierarchy, AsOf asOf) {
        return Findings.none();
    }
}
