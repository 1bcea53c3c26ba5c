package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Finding;

/**
 * What is wrong with facts of nobody.
 *
 * @param setAside how many facts there were
 * @param findings what is wrong with them
 */
record Strays(long setAside, ImmutableList<Finding> findings) {
    static final Strays NONE = new Strays(0, ImmutableList.of());

    /** Adds findings that are not about facts. */
    Strays with(Iterable<Finding> more) {
        return new Strays(
                setAside,
                ImmutableList.<Finding>builder().addAll(findings).addAll(more).build());
    }
}
