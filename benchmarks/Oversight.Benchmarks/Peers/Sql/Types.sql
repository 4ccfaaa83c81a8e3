-- The contract's enumerations, so that words compare as numbers.
CREATE TYPE jurisdiction AS ENUM ('shuozhou', 'zibo', 'xinzhou', 'shancheng', 'jintan');
CREATE TYPE category AS ENUM ('enterprise', 'individual', 'product', 'project', 'practice');
CREATE TYPE status AS ENUM ('active', 'deregistered', 'revoked', 'licence_revoked', 'closed', 'liquidating', 'unreachable');
CREATE TYPE grade AS ENUM ('A', 'B', 'C', 'D');
CREATE TYPE establishment AS ENUM ('administrative', 'public_institution', 'contract');
CREATE TYPE tier AS ENUM ('key', 'general');
CREATE TYPE inspection_method AS ENUM ('onsite', 'written', 'network', 'testing');
CREATE TYPE "domain" AS ENUM ('general', 'environment', 'safety', 'quality', 'public_interest');
CREATE TYPE authority AS ENUM ('own', 'superior');
CREATE TYPE draw_method AS ENUM ('platform', 'system', 'manual');
CREATE TYPE "source" AS ENUM ('random', 'complaint', 'assigned', 'transferred', 'follow_up', 'special');
CREATE TYPE result AS ENUM (
    'no_problem', 'problem', 'falsified', 'unreachable', 'uncooperative', 'deregistered', 'revoked', 'licence_revoked', 'closed', 'liquidating');
CREATE TYPE violation AS ENUM ('none', 'minor', 'general', 'serious', 'criminal');
CREATE TYPE decision AS ENUM ('none', 'guidance', 'warning', 'reduced', 'penalty', 'transferred');
CREATE TYPE team_role AS ENUM ('leader', 'member', 'auxiliary');
CREATE TYPE assignment_method AS ENUM ('random', 'designated', 'swap');
CREATE TYPE outcome AS ENUM ('upheld', 'corrected');
