package org.revenuekit.funnel.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * Hands processes, leads that go through them, and what is paid later, to the parameters of properties:
 * {@code @Domain(FunnelDomain.class)} on the class or the property, {@code @ForAll} on parameters of the types
 * {@link SalesProcess}, {@link FunnelInput}, {@link Journeys}, {@link ConversionPolicy}, {@link ConversionCounterCase}
 * and {@link RevenueMovementCase}. For everything else add {@code @Domain(DomainContext.Global.class)}.
 */
public class FunnelDomain extends DomainContextBase {
    /** Returns the domain; jqwik calls it. */
    public FunnelDomain() {}

    @Provide
    Arbitrary<SalesProcess> processes() {
        return FunnelArbitraries.processes();
    }

    @Provide
    Arbitrary<FunnelInput> inputs() {
        return FunnelArbitraries.inputs();
    }

    @Provide
    Arbitrary<Journeys> journeys() {
        return FunnelArbitraries.journeys();
    }

    @Provide
    Arbitrary<ConversionPolicy> policies() {
        return FunnelArbitraries.policies();
    }

    @Provide
    Arbitrary<ConversionCounterCase> conversionCounterCases() {
        return FunnelArbitraries.conversionCounterCases();
    }

    @Provide
    Arbitrary<RevenueMovementCase> revenueMovementCases() {
        return FunnelArbitraries.revenueMovementCases();
    }
}
