package org.revenuekit.hierarchy.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.hierarchy.testkit.KnownBad.OnlyWhenAskedFor;

/**
 * Test classes of wrong white space. They must fail, so they run only where {@link WhiteSpaceContractTest} asks for it.
 */
final class KnownBadWhiteSpaces {
    private KnownBadWhiteSpaces() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class GroupForgotten implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::groupForgotten;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LastFactStands implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::lastFactStands;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ExclusionBeatsHoldings implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::exclusionBeatsHoldings;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class PipelineBeatsExclusion implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::pipelineBeatsExclusion;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MatrixByInnerJoin implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::innerJoin;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountedTwice implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::countedTwice;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class UnknownIsZero implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::unknownIsZero;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SumsInInts implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::intColumn;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OfferingsIgnoringCase implements WhiteSpaceContract {
        @Override
        public WhiteSpaceSubject subject() {
            return Matrices::ignoringCase;
        }
    }
}
