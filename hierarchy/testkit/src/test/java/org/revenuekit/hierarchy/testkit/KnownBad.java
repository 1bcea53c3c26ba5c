package org.revenuekit.hierarchy.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Test classes of wrong roll-ups. They must fail, so they run only where {@link RollUpContractTest} asks for it. */
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

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OneLevelOnly implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::oneLevelOnly;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SubtotalsTwice implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::subtotalsTwice;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OnePass implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::onePass;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class InnerJoin implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::innerJoin;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class IntColumn implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::intColumn;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class Rounded implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::rounded;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class IgnoringCase implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::ignoringCase;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MissingIsAnError implements RollUpContract {
        @Override
        public RollUpSubject subject() {
            return Subjects::missingIsAnError;
        }
    }
}
