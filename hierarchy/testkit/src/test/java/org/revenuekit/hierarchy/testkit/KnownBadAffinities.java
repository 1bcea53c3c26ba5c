package org.revenuekit.hierarchy.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.hierarchy.testkit.KnownBad.OnlyWhenAskedFor;

/** Test classes of wrong rules. They must fail, so they run only where {@link AffinityContractTest} asks for it. */
final class KnownBadAffinities {
    private KnownBadAffinities() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class Lines implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::lines;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class InnerJoin implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::innerJoin;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OneWay implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::oneWay;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MoreThan implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::moreThan;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class Rate implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::rate;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ByConfidence implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::byConfidence;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ByRoundedLift implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::byRoundedLift;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TiesAsTheyCome implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::tiesAsTheyCome;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class WrongBase implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::wrongBase;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForEveryBasket implements AffinityContract {
        @Override
        public AffinitySubject subject() {
            return Affinities::forEveryBasket;
        }
    }
}
