package org.revenuekit.hierarchy.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.hierarchy.testkit.KnownBad.OnlyWhenAskedFor;

/** Test classes of wrong resolvers. They must fail, so they run only where {@link ResolverContractTest} asks for it. */
final class KnownBadResolvers {
    private KnownBadResolvers() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TenLevels implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::tenLevels;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class Endless implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::endless;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class FoldedIds implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::ignoringCase;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class FirstOfCircle implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::firstOfCircle;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LastBeforeSelf implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::lastBeforeSelf;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OrphansDropped implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::orphansDropped;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SelfParentLost implements ResolverContract {
        @Override
        public ResolverSubject subject() {
            return Ultimates::selfParentLost;
        }
    }
}
