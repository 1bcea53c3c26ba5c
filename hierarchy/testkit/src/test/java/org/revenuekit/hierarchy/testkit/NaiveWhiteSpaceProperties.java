package org.revenuekit.hierarchy.testkit;

/** White space computed cell by cell keeps the laws: they ask for nothing special. */
class NaiveWhiteSpaceProperties implements WhiteSpaceContract {
    @Override
    public WhiteSpaceSubject subject() {
        return Matrices::naive;
    }
}
