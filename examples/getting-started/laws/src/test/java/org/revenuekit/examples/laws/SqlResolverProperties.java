package org.revenuekit.examples.laws;

import net.jqwik.api.lifecycle.AfterProperty;
import org.revenuekit.hierarchy.testkit.ResolverContract;
import org.revenuekit.hierarchy.testkit.ResolverSubject;

/** The laws of a resolver, inherited from the test kit, circles and self-parents among them. */
class SqlResolverProperties implements ResolverContract {
    private final SqlResolver resolver = SqlResolver.open();

    @Override
    public ResolverSubject subject() {
        return resolver::ultimates;
    }

    @AfterProperty
    void close() {
        resolver.close();
    }
}
