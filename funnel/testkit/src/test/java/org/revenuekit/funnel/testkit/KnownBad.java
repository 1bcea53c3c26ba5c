package org.revenuekit.funnel.testkit;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Keeps test classes that must fail from running, but where {@link BrokenLaws} asks for it. */
final class KnownBad {
    static final ThreadLocal<Boolean> LET_RUN = ThreadLocal.withInitial(() -> false);

    private KnownBad() {}

    static final class OnlyWhenAskedFor implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return LET_RUN.get() ? SkipResult.doNotSkip() : SkipResult.skip("known to be wrong");
        }

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }
    }
}
