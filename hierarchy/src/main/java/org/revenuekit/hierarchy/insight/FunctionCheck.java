package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.revenuekit.core.definition.DefinitionRef;

/** A check made from a function. */
record FunctionCheck(DefinitionRef ref, Function<? super FamilyCase, ? extends Iterable<? extends Insight>> check)
        implements FamilyCheck {
    @Override
    public ImmutableList<Insight> inspect(FamilyCase family) {
        return ImmutableList.copyOf(check.apply(family));
    }
}
